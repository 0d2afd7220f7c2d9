import { showSurface } from '../../ui/show-surface.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';

showSurface(SidePanel);
