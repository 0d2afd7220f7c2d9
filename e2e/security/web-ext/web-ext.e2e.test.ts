import { checkSuite } from '../check-suite.ts';
import { webExt } from './web-ext.ts';

checkSuite(webExt);
