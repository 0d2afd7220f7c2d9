import { checkSuite } from '../check-suite.ts';
import { fuzz } from './fuzz.ts';

checkSuite(fuzz);
