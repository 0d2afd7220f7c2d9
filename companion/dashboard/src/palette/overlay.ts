import { create } from 'zustand';

type Overlay = {
  /** What lies over the room at the moment: the palette, or the keys of the page. */
  shown: 'palette' | 'keys' | null;
  /** Why the last command did not work, said in the palette it was chosen from. */
  failed: unknown;
};

export const useOverlay = create<Overlay>(() => ({ shown: null, failed: undefined }));

export function showOverlay(shown: Overlay['shown'], failed?: unknown): void {
  useOverlay.setState({ shown, failed });
}

/** Ctrl K or ⌘ K opens the palette wherever the focus is; `?` shows the keys, but where letters are typed. */
export function listenForOverlays(): () => void {
  const press = (event: KeyboardEvent) => {
    const { shown } = useOverlay.getState();
    // Also one that is still being fetched.
    if (event.key === 'Escape' && shown !== null) showOverlay(null);
    const wanted = overlayOf(event);
    if (wanted === null) return;
    event.preventDefault();
    showOverlay(shown === wanted ? null : wanted);
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

function overlayOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Overlay['shown'] {
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') return 'palette';
  if (key !== '?' || ctrlKey || metaKey || altKey) return null;
  const takesLetters = (target as HTMLElement).closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
  return takesLetters ? null : 'keys';
}
