import { checkSuite } from '../check-suite.ts';
import { pdfPath } from './pdf-path.ts';

checkSuite(pdfPath);
