import { checkSuite } from '../check-suite.ts';
import { files } from './files.ts';

checkSuite(files);
