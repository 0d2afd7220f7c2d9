import { type RefObject, useEffect, useRef } from 'react';

export type ListKeys = {
  move(by: number): void;
  open(): void;
  select(isRange: boolean): void;
  search(): void;
  escape(): void;
};

const moves: Record<string, number> = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -1_000_000,
  End: 1_000_000,
};

/** Keys for the list wherever the focus is, but in a place that takes letters or has keys of its own. */
export function useListKeys(keys: ListKeys, grid: RefObject<HTMLElement | null>): void {
  const current = useRef(keys);
  useEffect(() => void (current.current = keys));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (isTakenBy(target, event.key, grid.current)) return;
      if (run(current.current, event)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [grid]);
}

/** Whether the key means something to the control it was pressed in. */
function isTakenBy(target: HTMLElement, key: string, grid: HTMLElement | null): boolean {
  if (target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')) return true;
  const isOwn = target === grid || target === document.body || target.id === 'room';
  return !isOwn && (key === 'Enter' || key === ' ');
}

function run(keys: ListKeys, { key, shiftKey }: KeyboardEvent): boolean {
  const by = moves[key];
  if (by !== undefined) keys.move(by);
  else if (key === 'Enter') keys.open();
  else if (key === ' ' || key.toLowerCase() === 'x') keys.select(shiftKey);
  else if (key === '/') keys.search();
  else if (key === 'Escape') keys.escape();
  else return false;
  return true;
}
