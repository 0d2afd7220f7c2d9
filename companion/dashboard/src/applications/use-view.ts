import { useState } from 'react';

export type View = 'table' | 'board';
const key = 'applications-view';

/** Table or board, as it was looked at last in this browser. */
export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState<View>(localStorage.getItem(key) === 'board' ? 'board' : 'table');
  const keep = (next: View) => {
    localStorage.setItem(key, next);
    setView(next);
  };
  return [view, keep];
}
