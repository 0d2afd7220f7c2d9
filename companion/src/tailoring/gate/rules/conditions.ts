import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import { partsOf } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { untilWords } from '../words/since-words.ts';
import { isRate } from './anchors.ts';
import type { Rule } from './rule.ts';

/** What was done only on a condition, at some times, to a bound, or in the place of somebody is not told without it. */
export const judgeConditions: Rule = (sentence, evidence) =>
  droppedCondition(sentence, evidence) ??
  droppedOtherwise(sentence, evidence) ??
  droppedAbsence(sentence, evidence) ??
  droppedStandIn(sentence, evidence) ??
  droppedBeyond(sentence, evidence) ??
  droppedPeak(sentence, evidence) ??
  droppedTimes(sentence, evidence) ??
  droppedEnd(sentence, evidence) ??
  droppedSome(sentence, evidence);

const conditions: Record<Language, Set<string>> = {
  en: wordsIn('when whenever if unless'),
  de: wordsIn('wenn falls sofern'),
  fr: wordsIn('quand lorsque si'),
  es: wordsIn('si cuando'),
  it: wordsIn('se quando qualora'),
};

const leavesOut = (token: Token | undefined) => token && `It leaves out "${token.raw}".`;

const has = (sentence: Token[], list: Token[]) => list.filter(isContent).some((token) => sentence.some((one) => isSame(one, token)));

/** `Order parts when the foreman is away` is not told as ordering parts. */
function droppedCondition(sentence: Token[], { facts, language }: Evidence): string | undefined {
  const { [language]: words } = conditions;
  for (const tokens of facts.flatMap((fact) => partsOf(fact.tokens, ';'))) {
    const at = tokens.findIndex(({ word }, index) => index > 1 && words.has(word));
    if (at === -1) continue;
    const isSaid = has(sentence, tokens.slice(0, at)) && !has(sentence, tokens.slice(at + 1));
    if (isSaid && !sentence.some(({ word }) => words.has(word))) return `It leaves out "${tokens[at]?.raw ?? ''} …".`;
  }
  return undefined;
}

const otherwise = wordsIn('otherwise sonst ansonsten sinon si_no de_lo_contrario altrimenti');

/** `On the days the van is late; otherwise the lab does it`: what is told needs the days it was so on, or what is so on others. */
function droppedOtherwise(sentence: Token[], { facts }: Evidence): string | undefined {
  for (const { tokens } of facts) {
    const at = tokens.findIndex(({ word, gap }, index) => index > 0 && gap !== '' && otherwise.has(word));
    if (at === -1) continue;
    const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap === ';');
    const before = tokens.slice(Math.max(0, start), at).filter(isContent);
    const said = before.filter((token) => has(sentence, [token]));
    if (said.length > 0 && said.length < before.length && !has(sentence, tokens.slice(at + 1))) return leavesOut(tokens[at]);
  }
  return undefined;
}

const absence =
  /^(?:absen|abwesen|holiday|vacation|leave$|sick|maternity|parental|urlaub|krank|elternzeit|mutterschutz|conge|vacance|vacacion|baja$|ferie$|malattia|maternita|abwesend)|urlaub$/u;
/** Who does another's work for a time. */
const inPlaceOf: Record<Language, RegExp> = {
  en: /^(?:cover(?:s|ed|ing)?|(?:stood|stands?|standing)_in|deputi[sz]\p{L}*|fill(?:s|ed|ing)(?:_in)?|substitut\p{L}*)$/u,
  de: /^(?:vertr[ea]t|vertritt|eingesprungen|einspring)/u,
  fr: /^(?:remplac|suppl[eé]|interim_d)/u,
  es: /^(?:sustitu|reemplaz|supl)/u,
  it: /^(?:sostitu|suppl)/u,
};
const isInPlaceOf = ({ word, language }: Token) => inPlaceOf[language].test(word);
const isDeputy = ({ word }: Token) => /^deput[iy]/u.test(word);

/** `Covered for the manager during her leave` is not told as the manager's standing deputy. */
function droppedAbsence(sentence: Token[], { facts }: Evidence): string | undefined {
  if (sentence.some(({ word }) => absence.test(word))) return undefined;
  for (const { tokens } of facts) {
    const away = tokens.find(({ word }) => absence.test(word));
    const deed = tokens.find((token) => isInPlaceOf(token) || isDeputy(token));
    if (away !== undefined && deed !== undefined && has(sentence, [deed])) return leavesOut(away);
  }
  return undefined;
}

/** Who stood in for the editor did not serve as the editor. */
function droppedStandIn(sentence: Token[], { facts }: Evidence): string | undefined {
  if (sentence.some((token) => isInPlaceOf(token) || token.concepts.has('stand_in'))) return undefined;
  for (const { tokens } of facts) {
    const at = tokens.findIndex(isInPlaceOf);
    const isWhileAway = tokens.some(({ word }) => absence.test(word));
    const who = at === -1 ? [] : somebodyIn(tokens.slice(at + 1, at + 6), isWhileAway);
    if (who.length > 0 && who.every((token) => has(sentence, [token]))) return leavesOut(tokens[at]);
  }
  return undefined;
}

/** Whom one stands in for: in English after `for`, else somebody who is away or has a title, as pumps are replaced too. */
function somebodyIn(after: Token[], isWhileAway: boolean): Token[] {
  const [next] = after;
  const end = after.findIndex(({ gap, quantity }, at) => at > 0 && (gap !== '' || quantity !== undefined));
  const named = (end === -1 ? after : after.slice(0, end)).filter(isContent).slice(0, 2);
  return next?.word === 'for' || isWhileAway || named.some(({ concepts }) => concepts.has('title')) ? named : [];
}

const beyond: Record<Language, Set<string>> = {
  en: wordsIn('above beyond over larger bigger higher anything more'),
  de: wordsIn('daruber darunter hohere grossere'),
  fr: wordsIn('au_dela au_dessus dela dessus'),
  es: wordsIn('por_encima encima superiores'),
  it: wordsIn('oltre sopra'),
};

/** Right after a comma, with a small word before it at most. */
function opensBeyond(tokens: Token[], at: number, language: Language): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return token !== undefined && beyond[language].has(token.word) && (token.gap !== '' || (before !== undefined && before.gap !== ''));
}

/** `Discounts up to 8 %, above that after approval`: not without the bound where what lies above it is told as another's to say. */
function droppedBeyond(sentence: Token[], { facts, language }: Evidence): string | undefined {
  for (const { tokens } of facts) {
    const at = tokens.findIndex((_, index) => opensBeyond(tokens, index, language));
    const bound = tokens.slice(0, Math.max(0, at)).findLast(({ quantity }) => quantity?.hedges.has('most') === true);
    if (bound === undefined || sentence.some(({ quantity, word }) => quantity !== undefined || word === tokens[at]?.word)) continue;
    const start = tokens.slice(0, tokens.indexOf(bound)).findLastIndex(({ gap }) => gap === ';');
    if (has(sentence, tokens.slice(Math.max(0, start), at))) return leavesOut(bound);
  }
  return undefined;
}

const peaks = /^(?:best|busiest|peak|strongest|record|besten?|starksten?|meilleure?|mejor|miglior[ei]?|punta|pico|spitzen\p{L}*)$/u;

/** `22 placements in the best year` are not 22 a year. */
function droppedPeak(sentence: Token[], { facts }: Evidence): string | undefined {
  if (sentence.some(({ word }) => peaks.test(word))) return undefined;
  for (const { tokens } of facts) {
    const at = tokens.findIndex(({ word }, index) => peaks.test(word) && tokens.slice(index + 1, index + 3).some(isRate));
    const number = tokens.slice(0, Math.max(0, at)).findLast(({ quantity }) => quantity !== undefined);
    if (number !== undefined && sentence.some(({ quantity, word }) => quantity !== undefined && word === number.word))
      return leavesOut(tokens[at]);
  }
  return undefined;
}

/** What was done at weekends, by night or in one season alone is not told as done at all times. */
function droppedTimes(sentence: Token[], { facts }: Evidence): string | undefined {
  for (const tokens of facts.flatMap((fact) => partsOf(fact.tokens, ';'))) {
    const at = tokens.findIndex((token) => token.concepts.has('week_end') || token.concepts.has('night_shift') || isSeason(token));
    const when = tokens[at];
    if (when === undefined || sentence.some((token) => (isContent(token) && isSame(token, when)) || isSeason(token))) continue;
    // `Night audit` is a kind of audit.
    const head = tokens[at + 1];
    const isKind = when.language === 'en' && head !== undefined && head.gap === '' && isContent(head) && !working.test(head.word);
    if (isKind && !has(sentence, [head])) continue;
    const others = tokens.filter((token) => token !== when && isContent(token));
    const said = others.filter((token) => sentence.some((one) => isSame(one, token)));
    if (said.length * 2 > others.length) return leavesOut(when);
  }
  return undefined;
}

const working = /^(?:shifts?|duty|duties|work|rotas?|cover)$/u;

const isUntilYear = (tokens: Token[], at: number) =>
  untilWords.has(tokens[at]?.word ?? '') && tokens.slice(at + 1, at + 4).some(({ quantity }) => quantity?.unit === 'date');

/** `Monthly returns until 2021` are not told as going on. */
function droppedEnd(sentence: Token[], { facts }: Evidence): string | undefined {
  for (const { tokens } of facts) {
    const at = tokens.findIndex((_, index) => index > 0 && isUntilYear(tokens, index));
    const end = tokens.slice(at + 1, at + 4).find(({ quantity }) => quantity?.unit === 'date');
    if (at === -1 || sentence.some((token, index) => isUntilYear(sentence, index) || token.word === end?.word)) continue;
    const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap !== '');
    if (has(sentence, tokens.slice(Math.max(0, start), at))) return `It leaves out "${tokens[at]?.raw ?? ''} …".`;
  }
  return undefined;
}

const seasons: Record<Language, RegExp> = {
  en: /^(?:high_season|peak_season|summers?|winters?)$/u,
  de: /^(?:hochsaison|sommers?|winters?)$/u,
  fr: /^(?:haute_saison|ete|hiver)$/u,
  es: /^(?:temporada_alta|verano|invierno)$/u,
  it: /^(?:alta_stagione|estate|inverno)$/u,
};
const isSeason = ({ word, language }: Token) => seasons[language].test(word);

/** `On some night shifts` is not told as on night shifts. */
function droppedSome(sentence: Token[], { facts }: Evidence): string | undefined {
  const counts = (token: Token) => token.quantity !== undefined && token.quantity.unit === undefined;
  if (sentence.some((token) => kept.some((name) => token.concepts.has(name)) || counts(token))) return undefined;
  for (const { tokens } of facts) {
    const some = tokens.find((token, at) => token.concepts.has('some_few') && at > 0 && isOf(sentence, tokens[at + 1]));
    if (some !== undefined) return leavesOut(some);
  }
  return undefined;
}

const kept = ['some_few', 'partial', 'only', 'usual', 'on_request'];

function isOf(sentence: Token[], next: Token | undefined): boolean {
  return next !== undefined && isContent(next) && next.quantity === undefined && has(sentence, [next]);
}
