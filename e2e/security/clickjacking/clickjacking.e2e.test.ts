import { checkSuite } from '../check-suite.ts';
import { clickjacking } from './clickjacking.ts';

checkSuite(clickjacking);
