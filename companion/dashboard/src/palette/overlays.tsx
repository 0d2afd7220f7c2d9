import { say } from '@sincerely/shared/words';
import { Search } from 'lucide-react';
import { type ComponentType, useEffect, useState } from 'react';
import { listenForOverlays, showOverlay, useOverlay } from './overlay.ts';
import { paletteKeys } from './palette-keys.ts';

/** What may lie over every room, opened by its key. */
export function Overlays() {
  const { shown } = useOverlay();
  const Overlay = useOverlayCode(shown !== null);
  useEffect(listenForOverlays, []);
  return shown !== null && Overlay ? <Overlay shown={shown} /> : null;
}

type Overlay = ComponentType<{ shown: 'palette' | 'keys' }>;

/** Fetched when the page has nothing else to do, or when one is opened: a day begins without it. By hand, since React waits before it shows what was lazy. */
function useOverlayCode(isWanted: boolean): Overlay | undefined {
  const [code, setCode] = useState<{ Overlay: Overlay }>();
  useEffect(() => {
    if (code !== undefined) return undefined;
    const fetchIt = () => void import('./shown-overlay.tsx').then(({ ShownOverlay }) => setCode({ Overlay: ShownOverlay }));
    // Not every browser says when it is quiet.
    if (isWanted || !('requestIdleCallback' in globalThis)) {
      fetchIt();
      return undefined;
    }
    const waiting = requestIdleCallback(fetchIt);
    return () => cancelIdleCallback(waiting);
  }, [isWanted, code]);
  return code?.Overlay;
}

/** The way to the palette for who does not know its key. */
export function PaletteButton() {
  return (
    <button
      type="button"
      className="palette-button"
      aria-label={say('Search or do')}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={() => showOverlay('palette')}
    >
      <Search size={16} aria-hidden="true" />
      <span>{say('Search')}</span>
      <kbd>{paletteKeys()}</kbd>
    </button>
  );
}
