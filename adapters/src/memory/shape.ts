import { isPolarQuestion } from '../questions/polar.ts';
import { yesNoOf } from '../questions/yes-no.ts';

/** What kind of answer a question wants; undefined where it leaves that open, as a bare label does. */
export type Shape =
  | 'yes-no'
  | 'quantity'
  | 'frequency'
  | 'reason'
  | 'past date'
  | 'coming date'
  | 'date'
  | 'who'
  | 'where'
  | 'level'
  | 'account'
  | 'manner'
  | 'open';

const shapes: [Shape, RegExp][] = [
  [
    'reason',
    /\b(why|reasons?|motivations?|pourquoi|warum|weshalb|wieso)\b|\bpor qu[eé](?=\s)|\bwhat ((first |most )?(made|makes|motivat|inspir|attract|draws?|drew|drives?|drove|interest|appeal|excit|prompt)\w*)\b|\bqué (le|te) (motiva|atrae|interesa)/iu,
  ],
  ['open', /\bhow much\b[^?]*\b(earn|paid|pay|salary|make|charge|compensation)\b/iu],
  ['frequency', /\bhow (often|frequently)\b/iu],
  [
    'quantity',
    /\bhow (many|long|much|large|big|far)\b|(?<!(phone|telephone|mobile|license|licence|account|id) )\bnumber of\b|\b(size|length) of\b|\b(years|months) (of|in|with)\b|^years\b|\(years\)$|\byears['’]? experience\b|\bcombien\b|\bwie (viele|lange)\b|\bcu[aá]nt[oa]s?\b|\baños de\b/iu,
  ],
  ['level', /\bhow (well|good|proficient|fluent|familiar)\b|\b(level|proficiency|niveau)\b|\brate your\b|\bkenntnisse\b/iu],
  ['past date', /\bwhen (did|was|were)\b|\b(what|which) (year|month|date)\b[^?]*\b(did|were|was)\b/iu],
  [
    'coming date',
    /\bwhen (can|could|would|will|are)\b|\bhow soon\b|\bearliest\b|\bavailable from\b|\b(ab )?wann (können|könnten|kannst|sind)\b/iu,
  ],
  ['date', /\bwhen\b|(?<!up to )\bdate\b|\bdob\b|\bgraduation year\b|\byear of\b|\bexpir(y|ation)\b|\bvalid (until|till)\b/iu],
  ['who', /\bwhom?\b|\bnames? of\b|\bname$/iu],
  ['where', /\b(where|wo)\b|^(où|dónde)(?=\s)/iu],
  [
    'account',
    /\b(describe|explain|elaborate|tell (us|me)|outline|walk (us|me)|summari[sz]e)\b|\bwhat( is your)? experience\b|\bwhat have you done\b/iu,
  ],
  ['manner', /^how (do|did|does|would|will|can|have|are)\b/iu],
  ['open', /^(please |kindly )*(enter|upload|attach|provide|list|specify|state|share|give|indicate)\b/iu],
  ['open', /^(and )?(what|which|how|welche\w*|quel\w*|cuál\w*|qué)\b|\b(in|on|from|through) (which|what)\b/iu],
];

const politely =
  /^(can|could|would|will) you (please |kindly )?(also )?(tell|describe|explain|share|walk|outline|summari[sz]e|give|provide us|let us)\b/iu;

/** The kind of answer a question asks for. What can be answered by yes or no is asked so, whatever else the sentence says. */
export function shapeAsked(question: string): Shape | undefined {
  const text = question
    .trim()
    .replace(/\s*[?*:]+$/u, '')
    .replace(/^¿/u, '');
  if (isPolarQuestion(question) && !politely.test(text)) return 'yes-no';
  return shapes.find(([, is]) => is.test(text))?.[0];
}

/** Whether an answer kept for one question can be one to the other, by the kinds both ask for and by what was answered. */
export function fitsShape(asked: Shape | undefined, kept: Shape | undefined, answer: string): boolean {
  if (yesNoOf(answer) !== undefined) return asked === 'yes-no' || (asked === undefined && kept === 'yes-no');
  if (asked === undefined || kept === undefined || kept === 'yes-no' || asked === 'yes-no') return true;
  return asked === kept || loose.has(asked) || loose.has(kept) || areDates(asked, kept);
}

/** Kinds that may turn out to be any other. */
const loose = new Set<Shape>(['open', 'account', 'manner']);
const leftOpen: Set<Shape | undefined>[] = [
  new Set(['open', 'account', undefined]),
  new Set(['manner', 'account']),
  new Set(['who', undefined]),
];

/** Whether both surely want the same kind of answer. "Which" and "how many" are asked with the same words, and so are "have you" and "describe". */
export function sameShape(asked: Shape | undefined, kept: Shape | undefined): boolean {
  return (
    asked === kept ||
    leftOpen.some((kinds) => kinds.has(asked) && kinds.has(kept)) ||
    areDates(asked, kept) ||
    (asked === undefined && kept === 'yes-no')
  );
}

function areDates(a: Shape | undefined, b: Shape | undefined): boolean {
  return a?.endsWith('date') === true && b?.endsWith('date') === true && (a === 'date' || b === 'date');
}
