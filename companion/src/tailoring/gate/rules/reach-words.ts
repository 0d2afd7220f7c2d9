import type { Evidence } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';

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

const wholeWords = new Set('across throughout durchgehend ganzjahrig'.split(' '));

const allWords = new Set('all every each whole the_whole entire the_entire'.split(' '));

/** `Throughout 2019`, `across outpatients` of what was done in one clinic, `team of 18 plus part-timers`: more than the facts say of it. */
export function isWhole(sentence: Token[], at: number, { words, facts }: Evidence): boolean {
  const [token, next] = [sentence[at], sentence[at + 1]];
  if (token === undefined || next === undefined || words.has(token.word)) return false;
  if (wholeWords.has(token.word)) return next.quantity?.unit === 'date' || next.isHeader === true || allWords.has(next.word);
  return (
    token.word === 'plus' &&
    facts.some(({ tokens }) => tokens.some((one, index) => including.has(tokens[index - 1]?.word ?? '') && one.word === next.word))
  );
}

const eachWords = /^(?:chaque|cada|ogni|jede[mnrs]?)$/u;
const perWords = new Set('par pro je por per a al alle les los tous toutes todos todas tutti tutte'.split(' '));
const rates = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'];
const isRate = ({ concepts }: Token) => rates.some((name) => concepts.has(name));

/** `Por turno`, `tous les services` */
function isCountedOut(tokens: Token[], { stem }: Token): boolean {
  return tokens.some(
    (own, at) => own.stem === stem && (perWords.has(tokens[at - 1]?.word ?? '') || eachWords.test(tokens[at - 1]?.word ?? '')),
  );
}

/** `My own rate`, of that of a whole branch; `each of two branches`, of a number that is of both. */
export function isOwnOrEach(sentence: Token[], at: number, { words, facts }: Evidence): boolean {
  const word = sentence[at]?.word ?? '';
  const next = sentence[at + 1];
  if (eachWords.test(word) && next !== undefined && !isRate(next)) return !facts.some(({ tokens }) => isCountedOut(tokens, next));
  return (word === 'my_own' && !words.has('own')) || (word === 'each' && sentence[at + 1]?.word === 'of' && !words.has('each'));
}
