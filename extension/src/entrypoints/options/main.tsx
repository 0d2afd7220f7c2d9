import { Options } from '../../ui/options/options.tsx';
import { showSurface } from '../../ui/show-surface.tsx';

showSurface(Options);
