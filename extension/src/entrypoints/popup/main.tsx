import { showSurface } from '../../ui/show-surface.tsx';
import { Popup } from '../../ui/popup.tsx';

showSurface(Popup);
