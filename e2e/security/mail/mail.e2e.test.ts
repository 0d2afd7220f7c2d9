import { checkSuite } from '../check-suite.ts';
import { mail } from './mail.ts';

checkSuite(mail);
