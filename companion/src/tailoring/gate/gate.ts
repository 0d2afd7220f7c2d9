/** What the rest of the program, and the evaluation, use of the gate. */
export { judgePatch, type Verdict } from './judge-patch.ts';
export { judgeSentence, type SentenceVerdict } from './judge-sentence.ts';
export type { Patch } from '../model/patch.ts';
