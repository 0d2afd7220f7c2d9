import { type Evidence, isContent, isSame, type ReadFact } from '../reading/evidence.ts';
import { hedgeNames } from '../reading/concepts.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { clausesOf, levelOf } from './clauses.ts';
import type { Rule } from './rule.ts';

/** How many words after it a hedge stands on; those not named stand on their whole clause. Those of numbers are judged with the numbers. */
const reaches: Record<string, number> = {
  negation: 2,
  small_role: 2,
  basic: 2,
  small: 2,
  only: 3,
  attempted: 3,
  pending: 3,
  expected: 3,
  usual: 3,
};
const ofNumbers = new Set(['approximate', 'most', 'least', 'under', 'expected']);

/** What makes a fact smaller ("no", "part of", "planned", "junior") stays with what it stands on, and is not put on something else. */
export const judgeHedges: Rule = (sentence, evidence) => {
  for (const fact of [...evidence.facts, ...evidence.header])
    for (const { hedge, name, scope } of hedgesIn(fact, evidence)) {
      if (name === 'shared' && isStillWith(sentence, hedge, fact.tokens)) continue;
      if (
        has(sentence, name) ||
        sentence.some(({ word }) => word === hedge.word) ||
        isKeptAsDeed(sentence, hedge) ||
        (together.has(name) && sentence.some(isSmaller))
      )
        continue;
      const said = scope.filter((token) =>
        sentence.some(
          (one) =>
            (isContent(one) || one.quantity !== undefined) &&
            !one.isPosting &&
            (fact.fact.kind !== 'work' || one.isHeader) &&
            isSame(one, token),
        ),
      );
      if (isKept(said, scope, name)) return `It leaves out "${hedge.raw}".`;
    }
  return droppedCompany(sentence, evidence) ?? addedNegation(sentence, evidence);
};

/** `Planned 14 conferences` is told as `organised`: a hedge that is a deed as well is kept by another word for that deed. */
function isKeptAsDeed(sentence: Token[], hedge: Token): boolean {
  return levelOf(hedge) !== undefined && sentence.some((one) => levelOf(one) !== undefined && isSame(one, hedge));
}

/** `In collaboration with a supplier` is kept by `with a supplier`. */
function isStillWith(sentence: Token[], hedge: Token, own: Token[]): boolean {
  const partners = own
    .slice(own.indexOf(hedge) + 1)
    .filter(isContent)
    .slice(0, 2);
  return sentence.some(
    ({ parts }, at) =>
      withWords.has(parts.at(-1) ?? '') &&
      sentence.slice(at + 1, at + 5).some((one) => isContent(one) && partners.some((token) => isSame(one, token))),
  );
}

const together = new Set(['shared', 'partial']);

/** "Took part in" says as much as "part of". */
function isSmaller({ concepts }: Token): boolean {
  return (
    concepts.has('shared') || concepts.has('partial') || concepts.has('help') || concepts.has('contribute') || concepts.has('collaborate')
  );
}

function isKept(said: Token[], scope: Token[], name: string): boolean {
  if (scope.length === 0) return false;
  return name in reaches ? said.length > 0 && said.length >= Math.min(scope.length, 1) : said.length >= Math.min(scope.length, 2);
}

type Hedge = { hedge: Token; name: string; scope: Token[] };

/** `Costs cut by 9 %, together with Purchasing`: what opens a part of its own stands on the part before. */
function hedgesIn({ tokens, fact }: ReadFact, { language }: Evidence): Hedge[] {
  if (fact.kind === 'skill') return skillHedges(tokens);
  if (fact.kind === 'work' || fact.kind === 'language') return titleHedges(tokens, fact.kind === 'language');
  const clauses = clausesOf(tokens, language).map((clause) => clause.tokens);
  return clauses.flatMap((clause, index) =>
    clause.flatMap((hedge, at) =>
      [...namesOf(hedge), ...(isRunningCourse(clause, at) ? ['pending'] : [])].map((name) => {
        const before = at === 0 && name === 'shared' ? (clauses[index - 1] ?? []) : [];
        return { hedge, name, scope: scopeOf(name, [...before, ...clause], before.length + at) };
      }),
    ),
  );
}

/** `Kurs Manuelle Therapie läuft` */
function isRunningCourse(clause: Token[], at: number): boolean {
  return clause[at]?.word === 'lauft' && clause.slice(0, at).some(({ word }) => courses.test(word));
}
const courses = /(?:kurs|lehrgang|bildung|studium|schulung)$/u;

/** `React (basics)`: of a skill only what stands apart from its name says how well. */
function skillHedges(tokens: Token[]): Hedge[] {
  const scope = tokens.filter((token) => isContent(token) && namesOf(token).length === 0);
  return tokens.flatMap((hedge, at) => (at > 0 && hedge.gap !== '' ? namesOf(hedge).map((name) => ({ hedge, name, scope })) : []));
}

/** An intern's position is not told without it, nor a language known a little. */
function titleHedges(tokens: Token[], isWhole: boolean): Hedge[] {
  const end = isWhole ? -1 : tokens.findIndex(({ gap }) => gap !== '');
  const title = end === -1 ? tokens : tokens.slice(0, end);
  return title.flatMap((hedge) =>
    namesOf(hedge).map((name) => ({ hedge, name, scope: title.filter((one) => one !== hedge && isContent(one)) })),
  );
}

/** `Co-` in one word with what was done together. */
const togetherWords =
  /^(?:co(?:led|lead|manag|found|direct|dirig|organi|auth|wrot|writ|desi)|condirig|mit(?:leit|geleit|begr|entwi|organi))/u;

function namesOf({ concepts, quantity, word }: Token): string[] {
  if (quantity?.values[0] === 0) return ['negation'];
  if (togetherWords.test(word)) return ['shared'];
  if (/^non\p{L}{4}/u.test(word)) return ['negation'];
  return [...concepts].filter((concept) => hedgeNames.has(concept) && !ofNumbers.has(concept));
}

/** `The purchase was not approved`: what it is said of was not, either. */
const auxiliaries = new Set('was were is are wurde wurden ist sind'.split(' '));

function scopeOf(name: string, clause: Token[], at: number): Token[] {
  const after = clause.slice(at + 1).filter((token) => isContent(token) || (name === 'usual' && token.quantity !== undefined));
  const reach = reaches[name];
  if (name === 'negation' && auxiliaries.has(clause[at - 1]?.word ?? ''))
    return [...clause.slice(0, at).filter(isContent), ...untilGap(after).slice(0, reach)];
  // `Screenreader bisher nicht`, `Patisserie nur im Notfall`: of what stands before it in its piece.
  const piece = clause.slice(0, at).findLastIndex(({ gap }) => gap !== '');
  const before = clause[at]?.gap === '' ? clause.slice(Math.max(0, piece), at).filter(isContent) : [];
  const isBehind = (clause[at + 1]?.gap ?? ';') !== '' || after.length === 0;
  if (name === 'negation' && isBehind && before.length > 0) return before.slice(-2);
  // `Weiterbildung zur Bilanzbuchhalterin begonnen`, `cover for the coordinator now and then`
  if (reach !== undefined && isBehind && at > 0 && name in reaches) return clause.slice(0, at).filter(isContent).slice(-Math.max(reach, 3));
  if (name === 'only' && before.length > 0 && before.every((token) => levelOf(token) === undefined))
    return [...before, ...untilGap(after).slice(0, reach)];
  if (reach === undefined) return clause.filter((token, index) => index !== at && isContent(token));
  // `Certificate in progress` has it behind.
  return after.length > 0 || name !== 'pending' ? untilGap(after).slice(0, reach) : clause.slice(0, at).filter(isContent).slice(-reach);
}

function untilGap(tokens: Token[]): Token[] {
  const end = tokens.findIndex(({ gap }, at) => at > 0 && gap !== '');
  return end === -1 ? tokens : tokens.slice(0, end);
}

function has(sentence: Token[], name: string): boolean {
  return sentence.some((token) => namesOf(token).includes(name));
}

function addedNegation(sentence: Token[], evidence: Evidence): string | undefined {
  const scopes = evidence.facts.flatMap((fact) =>
    hedgesIn(fact, evidence).flatMap(({ name, scope }) => (name === 'negation' ? scope : [])),
  );
  const wrong = sentence.find((token, at) => {
    if (!namesOf(token).includes('negation') || token.quantity !== undefined) return false;
    const next = sentence.slice(at + 1).find(isContent);
    return scopes.length > 0 && next !== undefined && !scopes.some((one) => isSame(one, next));
  });
  return wrong && `"${wrong.raw}" stands on something else in the facts.`;
}

const withWords = new Set('with mit avec con alongside'.split(' '));
const peers = ['colleague', 'staff', 'team', 'people', 'trainee'];

/** "Designed it with two other designers" is not told as done alone. */
function droppedCompany(sentence: Token[], { facts, language }: Evidence): string | undefined {
  for (const { tokens } of facts)
    for (const clause of clausesOf(tokens, language)) {
      const at = clause.tokens.findIndex((_, index) => isCompany(clause.tokens, index));
      const others = clause.tokens.filter((token, index) => (index < at || index > at + 4) && isContent(token));
      if (at === -1 || !others.some((token) => sentence.some((one) => isSame(one, token)))) continue;
      const company = clause.tokens.slice(at + 1, at + 4).filter((token) => isContent(token));
      if (company.every((token) => sentence.some((one) => isSame(one, token)))) continue;
      if (!sentence.some((token, index) => isCompany(sentence, index) || namesOf(token).includes('shared') || isSmaller(token)))
        return `It leaves out whom you did it with.`;
    }
  return undefined;
}

const colleagues = ['teacher', 'nurse_noun', 'doctor', 'engineer', 'developer', 'cook_noun', 'waiter', 'team', 'manager_noun'];
const personEndings: Record<Language, RegExp> = {
  en: /(?:ist|ician|ologist|counsellor|counselor|designer|manager|officer|specialist|chef)$/u,
  de: /(?:erin|orin|istin|ogin|oge|ist|leiter|berater|planer)$/u,
  fr: /(?:iste|icien|icienne|trice|logue|eur|euse)$/u,
  es: /(?:ista|ora|or|ologo|ologa|atra|ico|ica)$/u,
  it: /(?:ista|ore|rice|ologo|ologa|iere|iera)$/u,
};
const determiners = new Set('the a an our la le l un une el una der dem einer einem il lo gli dei'.split(' '));

/** `with the counsellor`: right after the article someone who works as well. */
function isColleague(tokens: Token[], at: number): boolean {
  if (!determiners.has(tokens[at + 1]?.word ?? '')) return false;
  return tokens
    .slice(at + 2, at + 4)
    .some(
      ({ concepts, word, language, gap }) =>
        gap === '' && (colleagues.some((name) => concepts.has(name)) || personEndings[language].test(word)),
    );
}

/** `with two other designers`, `mit einer Kollegin`. */
function isCompany(tokens: Token[], at: number): boolean {
  if (!withWords.has(tokens[at]?.parts.at(-1) ?? '')) return false;
  if (isColleague(tokens, at)) return true;
  const after = tokens.slice(at + 1, at + 4);
  return after.some(({ concepts, word, quantity }, index) => {
    if (quantity !== undefined) return false;
    const isCounted = after
      .slice(0, index)
      .some(
        (token) =>
          (token.quantity !== undefined && token.quantity.unit === undefined) || /^(?:other|another|ander|autre|otro)/u.test(token.word),
      );
    return (
      /^(?:other|another|ander|autre|otro|otra|altr)/u.test(after[index - 1]?.word ?? '') ||
      peers.some((peer) => concepts.has(peer)) ||
      (isCounted && isContent(after[index] as Token) && isSomebody({ concepts, word }))
    );
  });
}

const noColleagues = ['supplier', 'supplier_noun', 'customer', 'customer_noun', 'guest', 'attendee'];

/** What is counted after `with` is taken for people, unless a class knows it for a thing or for those one serves. */
function isSomebody({ concepts, word }: Pick<Token, 'concepts' | 'word'>): boolean {
  if (noColleagues.some((name) => concepts.has(name))) return false;
  return concepts.size === 0 || /(?:ers|ors|ists|nurses|cooks|eurs|euses|ores|innen|ern)$/u.test(word);
}
