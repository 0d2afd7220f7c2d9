import { isPolarQuestion } from '../questions/polar.ts';
import { yesNoOf } from '../questions/yes-no.ts';

/** What kind of answer a question wants; undefined where it leaves that open. */
export type Shape = 'yes-no' | 'quantity' | 'reason' | 'past date' | 'coming date' | 'date' | 'who' | 'level' | 'account';

const shapes: [Shape, RegExp][] = [
  ['reason', /\b(why|reasons?|motivat\w*|pourquoi|warum)\b/iu],
  ['quantity', /\bhow (many|long|much|large|big)\b|\bnumber of\b|\bsize of\b|\b(years|months) of\b|\bcombien\b|\bwie (viele|lange)\b/iu],
  ['level', /\bhow (well|good)\b|\b(level|proficiency)\b|\brate your\b/iu],
  ['past date', /\bwhen (did|was|were)\b|\bwhat (year|month|date)\b[^?]*\bdid\b/iu],
  ['coming date', /\bwhen (can|could|would|will|are)\b|\bhow soon\b|\bearliest\b|\bavailable from\b|\bwann (können|könnten|kannst)\b/iu],
  ['date', /\bwhen\b|\bdate\b/iu],
  ['who', /\bwho\b|\bnames? of\b|\bname$/iu],
  ['account', /\b(describe|explain|elaborate|tell (us|me)|outline)\b|\bwhat( is your)? experience\b/iu],
];

/** The kind of answer a question asks for. */
export function shapeAsked(question: string): Shape | undefined {
  const found = shapes.find(([, is]) => is.test(question.trim().replace(/\?$/u, '')))?.[0];
  return found !== undefined && found !== 'level' ? found : isPolarQuestion(question) ? 'yes-no' : found;
}

/** Whether an answer kept for one question can be one to the other, by the kinds both ask for and by what was answered. */
export function fitsShape(asked: Shape | undefined, kept: Shape | undefined, answer: string): boolean {
  const isYesNo = yesNoOf(answer) !== undefined;
  if (isYesNo) return asked === 'yes-no' || (asked === undefined && kept === 'yes-no');
  if (asked === undefined || kept === undefined || kept === 'yes-no' || asked === 'yes-no') return true;
  return asked === kept || (asked.endsWith('date') && kept.endsWith('date') && (asked === 'date' || kept === 'date'));
}
