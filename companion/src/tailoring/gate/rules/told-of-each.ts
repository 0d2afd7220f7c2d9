import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { partsOf } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { isRate } from './anchors.ts';
import { levelOf } from './level-of.ts';
import type { Rule } from './rule.ts';
import { sameValue } from './told-alike.ts';

/** What is told of all is not told of each, nor what was done to some as done to all. */
export const judgeEach: Rule = (sentence, evidence) => addedEach(sentence, evidence) ?? ofOtherVerb(sentence, evidence);

const eachWords = wordsIn('each je jeweils jeweilig apiece chacun chacune chacuns chacunes ciascuno ciascuna');
const perWords = wordsIn('per pro par por');
const anyEach = wordsIn(
  'each every je jeweils jede jeder jedes jeden jedem per pro par por chaque chacun chacune cada ogni ciascuno ciascuna',
);

/** `22 patients par praticien`, of 22 patients in all; `mit je 1.200 Clients`. */
function addedEach(sentence: Token[], { facts }: Evidence): string | undefined {
  const added = partsOf(sentence)
    .filter((part) => part.some(({ quantity }) => quantity !== undefined && quantity.unit === undefined))
    .flatMap((part) => part.filter((_, at) => isEach(part, at) || isPer(part, at)));
  const wrong = added.find((token) => !facts.some(({ tokens }) => saysEach(tokens, token, sentence)));
  return wrong && `"${wrong.raw}" claims more than your facts say.`;
}

/** With a number close by, and no time after it: `each month`. */
function isEach(part: Token[], at: number): boolean {
  const next = part[at + 1];
  const isTime =
    next !== undefined && (isRate(next) || next.concepts.has('time') || next.concepts.has('repeated') || /^\p{Lu}/u.test(next.raw));
  const near = [...part.slice(Math.max(0, at - 3), at), ...part.slice(at + 1, at + 2)];
  const isCounting = near.some(({ quantity }) => quantity !== undefined && quantity.unit === undefined);
  return eachWords.has(part[at]?.word ?? '') && isCounting && (!isTime || next?.quantity !== undefined);
}

/** `Per adviser`: behind what is counted, and nobody who did it. */
function isPer(part: Token[], at: number): boolean {
  const [token, next, after] = part.slice(at, at + 3);
  const isBehindNumber = part.slice(Math.max(0, at - 3), at).some(({ quantity }) => quantity !== undefined);
  const endsHere = after === undefined || after.isFrame || isRate(after);
  // German `per` is how it was sent, and `por` by whom or for what.
  if (token?.language === 'es' || token?.language === 'it' || (token?.word === 'per' && token.language === 'de')) return false;
  return perWords.has(token?.word ?? '') && isBehindNumber && next !== undefined && isContent(next) && !isRate(next) && endsHere;
}

function saysEach(tokens: Token[], token: Token, sentence: Token[]): boolean {
  const of = sentence[sentence.indexOf(token) + 1] as Token;
  // `Each night` of `a night`
  const isTime = of !== undefined && spans.test(of.word);
  if (!perWords.has(token.word) && !(isTime && tokens.some((own) => own.word === of.word)))
    return tokens.some(({ word, parts }) => anyEach.has(word) || anyEach.has(parts[0] ?? ''));
  return tokens.some(
    (own, at) =>
      isSame(own, of) &&
      tokens.slice(Math.max(0, at - 2), at).some(({ word }) => anyEach.has(word) || (word === 'a' && own.language === 'en')),
  );
}

const spans = /^(?:night|evening|morning|afternoon|shift|season|term|visit|session|service)$/u;

const pronouns = wordsIn('them it those these sie diese les los las li le');

/** `Attended the meetings on 12 projects, and ran them on four`: what was run were those of four. */
function ofOtherVerb(sentence: Token[], { facts }: Evidence): string | undefined {
  const says = (own: Token) =>
    sentence.some(({ quantity }) => quantity !== undefined && own.quantity !== undefined && sameValue(quantity, own.quantity));
  for (const { tokens } of facts)
    for (const [at, token] of tokens.entries()) {
      const verb = tokens[at - 1];
      const second = tokens.slice(at + 1, at + 5).find(({ quantity }) => quantity !== undefined);
      if (!pronouns.has(token.word) || verb === undefined || levelOf(verb) === undefined || second === undefined) continue;
      const before = tokens.slice(0, at - 1);
      const first = before.findLast(({ quantity }) => quantity !== undefined && quantity.unit !== 'date');
      const other = before.find((one) => levelOf(one) !== undefined);
      const isKept = says(second) || (other !== undefined && sentence.some((one) => one.stem === other.stem));
      if (first !== undefined && says(first) && !isKept && sentence.some((one) => one.stem === verb.stem))
        return `"${first.raw}" belongs to something else in the facts.`;
    }
  return undefined;
}
