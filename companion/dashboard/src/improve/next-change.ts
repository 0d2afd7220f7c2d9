import type { KeyboardEvent } from 'react';

/** Arrow keys go from change to change: the first button of the next one that has any takes the focus. */
export function nextChange(event: KeyboardEvent<HTMLElement>): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !(event.target instanceof Element)) return;
  const here = event.target.closest('.change');
  if (here === null) return;
  const changes = [...event.currentTarget.querySelectorAll<HTMLElement>('.change')];
  const at = changes.indexOf(here as HTMLElement);
  const rest = event.key === 'ArrowDown' ? changes.slice(at + 1) : changes.slice(0, at).reverse();
  const button = rest.map((change) => change.querySelector('button')).find((found) => found !== null);
  if (!button) return;
  event.preventDefault();
  button.focus();
}
