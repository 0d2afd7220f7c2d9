import { checkSuite } from '../check-suite.ts';
import { messages } from './messages.ts';

checkSuite(messages);
