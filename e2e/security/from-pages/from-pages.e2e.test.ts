import { checkSuite } from '../check-suite.ts';
import { fromPages } from './from-pages.ts';

checkSuite(fromPages);
