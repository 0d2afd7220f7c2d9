import { useEffect } from 'react';

/** Where nothing has the focus yet, as after the panel was opened by its key, an arrow goes to the first row. */
export function useFirstRow(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || document.activeElement !== document.body) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('.plan-row')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
