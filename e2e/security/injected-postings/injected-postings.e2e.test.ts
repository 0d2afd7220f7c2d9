import { checkSuite } from '../check-suite.ts';
import { injectedPostingsSuite } from './injected-postings.ts';

checkSuite(injectedPostingsSuite);
