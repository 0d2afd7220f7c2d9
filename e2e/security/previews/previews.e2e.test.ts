import { checkSuite } from '../check-suite.ts';
import { previews } from './previews.ts';

checkSuite(previews);
