import type { ReactNode } from 'react';
import { PageKeys } from './page-keys.tsx';
import './palette.css';
import { Palette } from './palette.tsx';

/** The one that is open. */
export function shownOverlay(shown: 'palette' | 'keys'): ReactNode {
  return shown === 'palette' ? <Palette /> : <PageKeys />;
}
