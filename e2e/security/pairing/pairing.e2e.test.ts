import { checkSuite } from '../check-suite.ts';
import { pairing } from './pairing.ts';

checkSuite(pairing);
