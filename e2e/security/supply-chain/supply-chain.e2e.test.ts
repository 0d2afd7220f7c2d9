import { checkSuite } from '../check-suite.ts';
import { supplyChain } from './supply-chain.ts';

checkSuite(supplyChain);
