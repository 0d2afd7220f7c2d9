import { checkSuite } from '../check-suite.ts';
import { upgrade } from './upgrade.ts';

checkSuite(upgrade);
