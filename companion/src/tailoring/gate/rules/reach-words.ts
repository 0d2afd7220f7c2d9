import { type Evidence, isContent, isSame, type ReadFact } from '../reading/evidence.ts';
import { restOfPart } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { isRate } from './anchors.ts';

/** After these something is named for its own sake. */
export const including = new Set(
  'including include includes einschliesslich inklusive inkl y_compris compris incluyendo incluido incluso compreso inclusi'.split(' '),
);

/** `De hasta y cartas`: up to what? */
export function isUpToNothing(sentence: Token[], at: number, { words }: Evidence): boolean {
  return (
    sentence[at]?.word === 'hasta' && !words.has('hasta') && !sentence.slice(at + 1, at + 5).some(({ quantity }) => quantity !== undefined)
  );
}

/** `Pendant l'été` names a season, which no fact has; without an article the word is `been`. */
export function isSummer(sentence: Token[], at: number, { words }: Evidence): boolean {
  const { word, language } = sentence[at] as Token;
  return language === 'fr' && word === 'ete' && /^(?:l|cet|chaque|un)$/u.test(sentence[at - 1]?.word ?? '') && !words.has('ete');
}

const isAllOf = ({ quantity, isHeader, word }: Token) => quantity?.unit === 'date' || isHeader === true || allWords.has(word);

/** `Across the team`, where it was across one's own portfolio. */
function isAcrossMore(sentence: Token[], at: number, facts: ReadFact[]): boolean {
  const own = facts.flatMap(({ tokens }) =>
    tokens.flatMap(({ word }, index) => (word === 'across' ? [restOfPart(tokens, index).slice(0, 5)] : [])),
  );
  // `Across 2023`, as in the fact.
  const year = sentence[at + 1];
  if (year?.quantity?.unit === 'date') return own.length > 0 && !own.some(([first]) => first?.word === year.word);
  const over = sentence.slice(at + 1, at + 6).find(isContent);
  return own.length > 0 && over !== undefined && !own.some((tokens) => tokens.some((one) => isSame(one, over)));
}

const wholeWords = new Set('throughout durchgehend ganzjahrig'.split(' '));

const allWords = new Set('all every each whole the_whole entire the_entire'.split(' '));

/** `Throughout 2019`, `across outpatients` of what was done in one clinic, `team of 18 plus part-timers`: more than the facts say of it. */
export function isWhole(sentence: Token[], at: number, { words, facts }: Evidence): boolean {
  const [token, next] = [sentence[at], sentence[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (token.word === 'across') return isAcrossMore(sentence, at, facts) || (!words.has(token.word) && isAllOf(next));
  if (words.has(token.word)) return false;
  if (wholeWords.has(token.word)) return isAllOf(next);
  return (
    token.word === 'plus' &&
    facts.some(({ tokens }) => tokens.some((one, index) => including.has(tokens[index - 1]?.word ?? '') && one.word === next.word))
  );
}

const eachWords = /^(?:chaque|cada|ogni|jede[mnrs]?)$/u;
const perWords = new Set('par pro je por per a al alle les los tous toutes todos todas tutti tutte'.split(' '));
/** `Por turno`, `tous les services` */
function isCountedOut(tokens: Token[], { stem }: Token): boolean {
  return tokens.some(
    (own, at) => own.stem === stem && (perWords.has(tokens[at - 1]?.word ?? '') || eachWords.test(tokens[at - 1]?.word ?? '')),
  );
}

/** `My average basket`, of that of the team. */
function isOwnOfTeam(sentence: Token[], at: number, facts: ReadFact[]): boolean {
  const next = sentence.slice(at + 1).find(isContent);
  const isTeam = ({ concepts }: Token) => concepts.has('team');
  if (
    next === undefined ||
    !possessives.test(sentence[at]?.word ?? '') ||
    sentence.some(isTeam) ||
    !sentence.some(({ quantity }) => quantity !== undefined)
  )
    return false;
  return facts.some(({ tokens }) => {
    const own = tokens.findIndex((one) => isSame(one, next));
    const after = own === -1 ? [] : tokens.slice(own + 1, own + 6);
    const team = after.findIndex(isTeam);
    return (
      team > 0 &&
      after.slice(0, team + 1).every(({ gap, quantity }) => gap === '' && quantity === undefined) &&
      after.slice(0, team).some(({ word }) => ofTeam.test(word))
    );
  });
}
const possessives = /^(?:my|mein|meine|meinen|meiner|mon|ma|mes|mi|mis|mio|mia|miei|mie)$/u;
const ofTeam = /^(?:of|des|der|de|du|l|del|della|dell)$/u;

/** `My own rate`, of that of a whole branch; `each of two branches`, of a number that is of both. */
export function isOwnOrEach(sentence: Token[], at: number, { words, facts }: Evidence): boolean {
  const word = sentence[at]?.word ?? '';
  const next = sentence[at + 1];
  if (isOwnOfTeam(sentence, at, facts)) return true;
  if (eachWords.test(word) && next !== undefined && !isRate(next)) return !facts.some(({ tokens }) => isCountedOut(tokens, next));
  return (
    (word === 'my_own' && !words.has('own') && sentence.some(({ quantity }) => quantity !== undefined)) ||
    (word === 'each' && sentence[at + 1]?.word === 'of' && !words.has('each'))
  );
}
