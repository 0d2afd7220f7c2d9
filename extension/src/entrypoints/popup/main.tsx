import { createRoot } from 'react-dom/client';
import { Popup } from '../../ui/popup.tsx';
import { startSnapshot } from '../../ui/snapshot.ts';

void startSnapshot();
createRoot(document.querySelector('#root') as HTMLElement).render(<Popup />);
