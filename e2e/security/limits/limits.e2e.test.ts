import { checkSuite } from '../check-suite.ts';
import { limits } from './limits.ts';

checkSuite(limits);
