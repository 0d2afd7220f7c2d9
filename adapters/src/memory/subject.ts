/** Who does what is asked: `you`, or somebody or something else; and who of you and another person is named first. */
export type Subject = {
  /** Whether it is done to you: who was fired has not fired anyone. */
  isPassive: boolean;
  /** Whether you are one or have one. */
  link: 'are' | 'have' | undefined;
  doer: 'you' | 'other' | undefined;
  first: 'you' | 'other' | undefined;
};

const auxiliary = 'do|does|did|would|will|can|could|have|has|should|may|must';
const doer = new RegExp(`(?:\\b(you|we) )?\\b(?:${auxiliary}) (\\w+)`, 'u');
/** "You" after a verb that is no auxiliary: what motivates you, who referred you. */
const object = new RegExp(
  `(?<!\\b(?:${auxiliary}|are|were|is|was|that|if|which|what|who)) you(?: (?:to|for|about|most|best|at|in|as|from|with|apart)\\b|$)`,
  'u',
);
const someoneElse =
  /\b(manager|supervisor|boss|leader|superior|colleague|coworker|teammate|team|employee|report|customer|client|patient|student|pupil|partner|spouse|wife|husband|child|friend|family|parent|mother|father|reference|referee|recruiter|landlord|company|employer)(s|ren)?\b/u;

const passive =
  /\bbeen (?!an?\b|the\b|in\b|at\b|with\b|to\b|on\b|\w+ing\b|employed\b|able\b|responsible\b)\w+|\b(be|get|got|were you|was) (ever )?(?!open\b|keen\b|employed\b|interested\b|prepared\b)\w+(ed|en|ght)\b/u;

/** The subject of a question in plain spelling, without what leads up to it. */
export function subjectOf(plain: string): Subject {
  const you = plain.search(/\byou\b/u);
  const other = plain.search(someoneElse);
  return {
    isPassive: passive.test(plain),
    link: /\b(are|were) you an? /u.test(plain) ? 'are' : /\b(do|did) you have an? /u.test(plain) ? 'have' : undefined,
    doer: doerOf(plain),
    first: you < 0 || other < 0 ? undefined : you < other ? 'you' : 'other',
  };
}

/** "Have you used" and "you have used" are both about you; "we should know" is about nobody. */
function doerOf(plain: string): Subject['doer'] {
  const [found, before, after] = doer.exec(plain) ?? [];
  if (found === undefined) return object.test(plain) ? 'other' : undefined;
  if (before === 'we') return undefined;
  return before === 'you' || after === 'you' ? 'you' : 'other';
}

/** Nothing says that they differ: what you think of others is not what others think of you. */
export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.isPassive !== b.isPassive) return false;
  return (['doer', 'first', 'link'] as const).every((part) => a[part] === undefined || b[part] === undefined || a[part] === b[part]);
}
