import { say } from '@sincerely/shared/words';
import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { listenForOverlays, showOverlay, useOverlay } from './overlay.ts';
import { paletteKeys } from './palette-keys.ts';

/** What may lie over every room, opened by its key. */
export function Overlays() {
  const { shown } = useOverlay();
  const draw = useDrawing(shown !== null);
  useEffect(listenForOverlays, []);
  return shown !== null && draw ? draw(shown) : null;
}

type Draw = (shown: 'palette' | 'keys') => ReactNode;

/** Fetched when the page has nothing else to do, or when one is opened: a day begins without it. By hand, since React waits before it shows what was lazy. */
function useDrawing(isWanted: boolean): Draw | undefined {
  const [fetched, setFetched] = useState<{ draw: Draw }>();
  useEffect(() => {
    if (fetched !== undefined) return undefined;
    const fetchIt = () => void import('./shown-overlay.tsx').then(({ shownOverlay }) => setFetched({ draw: shownOverlay }));
    // Not every browser says when it is quiet.
    if (isWanted || !('requestIdleCallback' in globalThis)) {
      fetchIt();
      return undefined;
    }
    const waiting = requestIdleCallback(fetchIt);
    return () => cancelIdleCallback(waiting);
  }, [isWanted, fetched]);
  return fetched?.draw;
}

/** The way to the palette for who does not know its key. */
export function PaletteButton() {
  return (
    <button
      type="button"
      className="palette-button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={() => showOverlay('palette')}
    >
      <Search size={16} aria-hidden="true" />
      <span>{say('Search or do')}</span>
      <kbd aria-hidden="true">{paletteKeys()}</kbd>
    </button>
  );
}
