import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { clausesOf } from './clauses.ts';
import { levelOf } from './level-of.ts';
import { namesOf } from './hedge-scope.ts';

export const withWords = new Set('with mit avec con alongside'.split(' '));
const peers = ['colleague', 'staff', 'team', 'people', 'trainee'];

/** "Took part in" says as much as "part of". */
export function isSmaller({ concepts }: Token): boolean {
  return (
    concepts.has('shared') || concepts.has('partial') || concepts.has('help') || concepts.has('contribute') || concepts.has('collaborate')
  );
}

/** "Designed it with two other designers" is not told as done alone. */
export function droppedCompany(sentence: Token[], evidence: Evidence): string | undefined {
  const { facts, language } = evidence;
  if (tookFromUs(sentence, evidence) !== undefined) return `It leaves out whom you did it with.`;
  for (const { tokens } of facts) {
    // `Office` of its own clause is not the `site` of the next.
    const isOfElsewhere = (one: Token, token: Token, own: Token[]) =>
      one.stem !== token.stem && tokens.some((other) => other.stem === one.stem && !own.includes(other));
    for (const clause of clausesOf(tokens, language)) {
      const at = clause.tokens.findIndex((_, index) => isCompany(clause.tokens, index));
      const others = clause.tokens.filter((token, index) => (index < at || index > at + 4) && isContent(token));
      if (
        at === -1 ||
        !others.some((token) => sentence.some((one) => isContent(one) && saysSame(one, token) && !isOfElsewhere(one, token, clause.tokens)))
      )
        continue;
      const company = clause.tokens.slice(at + 1, at + 4).filter((token) => isContent(token));
      if (company.every((token) => sentence.some((one) => saysSame(one, token)))) continue;
      if (!sentence.some((token, index) => isCompany(sentence, index) || namesOf(token).includes('shared') || isSmaller(token)))
        return `It leaves out whom you did it with.`;
    }
  }
  return undefined;
}

const [us, me] = [
  wordsIn('we us our wir uns unser unsere nous notre nos nosotros nuestro nuestra noi nostro nostra'),
  wordsIn('i my mine ich mein meine je j mon ma mi io mio mia'),
];

/** `We recommended trousers` is not told as `my recommendation`. */
function tookFromUs(sentence: Token[], { facts }: Evidence): Token | undefined {
  if (sentence.some(({ word }) => us.has(word))) return undefined;
  const deeds = facts.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) =>
      us.has(token.word)
        ? tokens
            .slice(at + 1, at + 4)
            .filter((one) => isContent(one) && one.gap === '')
            .slice(0, 1)
        : [],
    ),
  );
  return sentence.find(
    (token, at) =>
      me.has(token.word) && sentence.slice(at + 1, at + 4).some((one) => deeds.some((deed) => deed.stem === one.stem || isSame(deed, one))),
  );
}

/** By its class only where it is no deed: an engineer is not what was made. */
const saysSame = (one: Token, token: Token) => one.stem === token.stem || (levelOf(token) === undefined && isSame(one, token));

const colleagues = ['teacher', 'nurse_noun', 'doctor', 'engineer', 'developer', 'cook_noun', 'waiter', 'team', 'manager_noun', 'agency'];
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
  if (!withWords.has(tokens[at]?.parts.at(-1) ?? '') || tokens[at - 1]?.concepts.has('knowledge')) return false;
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
