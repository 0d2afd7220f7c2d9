import { PageKeys } from './page-keys.tsx';
import './palette.css';
import { Palette } from './palette.tsx';

/** The one that is open. */
export function ShownOverlay({ shown }: { shown: 'palette' | 'keys' }) {
  return shown === 'palette' ? <Palette /> : <PageKeys />;
}
