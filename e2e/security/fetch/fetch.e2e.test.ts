import { checkSuite } from '../check-suite.ts';
import { fetch } from './fetch.ts';

checkSuite(fetch);
