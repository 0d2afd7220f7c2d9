import { checkSuite } from '../check-suite.ts';
import { gate } from './gate.ts';

checkSuite(gate);
