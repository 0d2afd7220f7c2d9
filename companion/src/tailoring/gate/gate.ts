/** What the rest of the program, and the evaluation, use of the gate. */
export { judgePatch, type Verdict } from './judge-patch.ts';
export { judgeSentence, type SentenceVerdict } from './judge-sentence.ts';
export { Patch } from '../model/patch.ts';
export { factsOfProfile } from '../../profile/facts-of-profile.ts';
