import { checkSuite } from '../check-suite.ts';
import { data } from './data.ts';

checkSuite(data);
