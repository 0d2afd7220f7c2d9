import { createRoot } from 'react-dom/client';
import { SidePanel } from '../../ui/side-panel.tsx';
import { startSnapshot } from '../../ui/snapshot.ts';

void startSnapshot();
createRoot(document.querySelector('#root') as HTMLElement).render(<SidePanel />);
