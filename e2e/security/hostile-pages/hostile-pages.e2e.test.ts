import { checkSuite } from '../check-suite.ts';
import { hostilePages } from './hostile-pages.ts';

checkSuite(hostilePages);
