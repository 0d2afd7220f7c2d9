import { say } from '@sincerely/shared/words';
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { listenForOverlays, showOverlay, useOverlay } from './overlay.ts';
import { paletteKeys } from './palette-keys.ts';

/** Fetched when one is first opened; a day begins without them. */
const Palette = lazy(async () => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })));
const PageKeys = lazy(async () => import('./page-keys.tsx').then(({ PageKeys }) => ({ default: PageKeys })));

/** What may lie over every room, opened by its key. */
export function Overlays() {
  const { shown } = useOverlay();
  useEffect(listenForOverlays, []);
  return (
    <Suspense fallback={null}>
      {shown === 'palette' && <Palette />}
      {shown === 'keys' && <PageKeys />}
    </Suspense>
  );
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
      <kbd>{paletteKeys()}</kbd>
    </button>
  );
}
