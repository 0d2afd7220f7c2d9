import { useSyncExternalStore } from 'react';

function follow(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Whether the page is on the person's screen. */
export function useShown(): boolean {
  return useSyncExternalStore(follow, () => !document.hidden);
}
