import { type Evidence, isContent } from '../reading/evidence.ts';
import { fold, type Language } from '../reading/fold.ts';
import { sameNames } from '../reading/same-names.ts';
import { stem } from '../reading/stem.ts';
import type { Token } from '../reading/token.ts';
import { frameWords } from '../words/frame-words.ts';
import { emptyHeads } from '../words/empty-heads.ts';
import { lightVerbs } from '../words/light-verbs.ts';
import { dividingNouns } from '../words/plain-words.ts';
import { markers } from '../words/units.ts';
import { kinds } from '../words/aliases.ts';
import { isThing } from './anchors.ts';
import { isCarried, isClaim, isNameLike } from './carried.ts';
import { isAcronym, isSpelledOut } from './acronyms.ts';
import { isEachTime } from './each-time.ts';
import { isStuffed } from './one-for-one.ts';
import { levelOf } from './clauses.ts';
import { including, isOwnOrEach, isSummer, isUpToNothing, isWhole } from './reach-words.ts';
import type { Rule } from './rule.ts';

/** Every word that says something must be a word of the facts, mean the same as one, or follow from one. */
export const judgeWords: Rule = (sentence, evidence) => {
  const foreign = sentence.find(
    (token, at) =>
      token.quantity === undefined &&
      ((isDegree(sentence, at, evidence) && !isEachTime(sentence, at, evidence)) || !isSayable(sentence, at, evidence)),
  );
  if (foreign === undefined) return undefined;
  if (isClaim(foreign)) return `"${foreign.raw}" claims more than your facts say.`;
  return isNameLike(foreign, evidence) ? `"${foreign.raw}" is named nowhere in the facts.` : `"${foreign.raw}" is not in the facts.`;
};

/** Carried, or nothing of its own where it stands. */
function isSayable(sentence: Token[], at: number, evidence: Evidence): boolean {
  if (isSpelledOut(sentence, at, evidence)) return true;
  if (isWhole(sentence, at, evidence) || isListed(sentence, at, evidence) || isStuffed(sentence, at, evidence)) return false;
  if (isUnderName(sentence, at, evidence)) return true;
  if (isUpToNothing(sentence, at, evidence) || isSummer(sentence, at, evidence) || isOwnOrEach(sentence, at, evidence)) return false;
  if (isEachTime(sentence, at, evidence) || isAcronym(sentence, at)) return true;
  if (isKindOfNext(sentence, at, evidence) || tellsOfChange(sentence, at)) return true;
  if (standsOnNumber(sentence, at) || isPlainPhrase(sentence[at] as Token) || isCarried(sentence[at] as Token, evidence)) return true;
  return isEmptyHead(sentence, at, evidence) || isAgent(sentence, at, evidence) || isLight(sentence, at, evidence);
}

const goes = new Set('went gone ging gingen gegangen passe passee passes passees paso pasa pasaron passo passa passato passata'.split(' '));

/** `Pasó del 64 % al 73 %`: that it went is what the two numbers say; who brought it about is another claim. */
function tellsOfChange(sentence: Token[], at: number): boolean {
  const after = sentence.slice(at + 1).flatMap(({ quantity }) => quantity?.marker ?? []);
  return goes.has(sentence[at]?.parts[0] ?? '') && after[0] === 'from' && after[1] === 'to';
}

/** `Kubernetes (Amazon EKS)`: what the name beside it always is. */
function isKindOfNext(sentence: Token[], at: number, evidence: Evidence): boolean {
  const names = kinds[sentence[at]?.word ?? ''] ?? [];
  const near = sentence.slice(Math.max(0, at - 3), at + 4);
  return near.some((token) => names.some((name) => [token.word, ...sameNames(token.word)].includes(name)) && isCarried(token, evidence));
}

/** `Extensions under JCT Design and Build`: no number follows, and nobody who oversees. */
function isUnderName(sentence: Token[], at: number, evidence: Evidence): boolean {
  const next = sentence[at + 1];
  return sentence[at]?.word === 'under' && next !== undefined && /^\p{Lu}{2,}/u.test(next.raw) && isCarried(next, evidence);
}

/** `…, including procurement`: what is listed must be a word of the facts, not only like one. */
function isListed(sentence: Token[], at: number, { words, stems, spellings, language }: Evidence): boolean {
  const token = sentence[at] as Token;
  const isNamed = including.has(sentence[at - 1]?.word ?? '') && isContent(token) && !token.isHeader && !token.isPosting;
  const isTail = language === 'de' && [...words].some((own) => own.length > token.word.length + 3 && own.endsWith(token.word));
  return isNamed && !isTail && !words.has(token.word) && !stems.has(token.stem) && !spellings.has(token.raw);
}

const numberHedges = ['most', 'least', 'under'];
const yearWords = new Set('im_jahr in_the_year year l_annee annee en_l_an ano el_ano anno nell_anno'.split(' '));

/** `passé de 210 à 140`: where a number stood and stands is judged with the numbers. */
const marksChange = new Set(Object.values(markers).flatMap((words) => fold(words).split(' ')));

/** `over` and `up to` right before a number are judged with it; `im Jahr` before a year says nothing more. */
function standsOnNumber(sentence: Token[], at: number): boolean {
  const next = sentence[at + 1]?.quantity;
  const { concepts, word } = sentence[at] as Token;
  if (next !== undefined && next.unit !== 'date' && marksChange.has(word)) return true;
  // `Ab 2019`, of what was done since then in a job that is over; the year is judged with the numbers.
  if (next?.unit === 'date' && word === 'ab') return true;
  const isAbout = concepts.has('approximate') && sentence.slice(at + 1, at + 4).some((token) => token.quantity !== undefined);
  if (isAbout) return true;
  return next !== undefined && (numberHedges.some((hedge) => concepts.has(hedge)) || (next.unit === 'date' && yearWords.has(word)));
}

/** `Bericht an die Leitung`: where no number follows, a phrase that would hedge one is the small words it is made of. */
function isPlainPhrase({ parts, concepts, language }: Token): boolean {
  return parts.length > 1 && concepts.size === 1 && concepts.has('approximate') && parts.every((part) => frameWords[language].has(part));
}

/** `Grievance matters`: a noun that names nothing of its own, beside one that is carried. */
function isEmptyHead(sentence: Token[], at: number, evidence: Evidence): boolean {
  const word = sentence[at]?.word ?? '';
  if (perHead.has(word) && isTeamOf(sentence, at, evidence)) return true;
  if (dividingNouns[evidence.language].has(word) && divides(sentence, at, evidence)) return true;
  if (!emptyHeads[evidence.language].has(word)) return false;
  const [before, next] = [sentence[at - 1], sentence[at + 1]];
  // `Professional German` tells how well.
  if (sentence[at]?.word === 'professional' && next !== undefined && next.gap === '' && isContent(next)) return false;
  const speaks = (token: Token | undefined) =>
    token !== undefined &&
    (isContent(token) || token.quantity !== undefined) &&
    (token.quantity !== undefined || isCarried(token, evidence));
  if (sentence[at]?.gap === '' && speaks(before)) return true;
  const after = sentence.slice(at + 1, at + 4);
  const end = after.findIndex((token) => !token.isFrame);
  // `Settings and kept to`: what is joined by `and` is another thing.
  const leads = ({ gap, word }: Token) => gap === '' && !andWords.has(word);
  return end !== -1 && after.slice(0, end + 1).every(leads) && speaks(after[end]);
}

const andWords = new Set('and or und oder et ou y o e'.split(' '));
const perHead = new Set(['person', 'member', 'strong']);

/** `A five-person team` is a team of five. */
function isTeamOf(sentence: Token[], at: number, evidence: Evidence): boolean {
  const [before, next] = [sentence[at - 1], sentence[at + 1]];
  return before?.quantity !== undefined && next?.concepts.has('team') === true && isCarried(next, evidence);
}

/** `Planning sessions`, `sessions of planning`: joined to a carried word as closely as that, and not what a number counts. */
function divides(sentence: Token[], at: number, evidence: Evidence): boolean {
  if (sentence.slice(Math.max(0, at - 3), at).some(countsThings)) return false;
  const isJoined = (token: Token | undefined) => token !== undefined && token.gap === '' && isContent(token) && isCarried(token, evidence);
  const [before, next, after] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]];
  if (sentence[at]?.gap === '' && (evidence.language === 'en' || evidence.language === 'de') && before !== undefined)
    if (isContent(before) && isCarried(before, evidence) && !before.isHeader && (levelOf(before) === undefined || isThing(before)))
      return !takesHead(sentence, before, evidence);
  return next?.gap === '' && ofWords.has(next.word) && (isJoined(after) || (articles.has(after?.word ?? '') && isJoined(sentence[at + 3])));
}

/** `Unit sessions from tests` of `unit tests`: in the place of the noun that is told elsewhere. */
function takesHead(sentence: Token[], before: Token, { facts }: Evidence): boolean {
  return facts.some(({ tokens }) => {
    const head = tokens[tokens.findIndex(({ word }) => word === before.word) + 1];
    return (
      head !== undefined && tokens[0] !== head && head.gap === '' && isContent(head) && sentence.some(({ word }) => word === head.word)
    );
  });
}

function countsThings({ quantity }: Token): boolean {
  return quantity !== undefined && quantity.unit === undefined;
}

/** `Made deliveries`: the noun after it is the deed, and that is carried. */
function isLight(sentence: Token[], at: number, evidence: Evidence): boolean {
  if (!lightVerbs.has(sentence[at]?.word ?? '')) return false;
  const deed = sentence
    .slice(at + 1, at + 5)
    .find((token) => isContent(token) && (levelOf(token) !== undefined || opensFact(token, evidence)));
  return deed !== undefined && isCarried(deed, evidence);
}

/** `Applied patches` for `Patched`: a fact opens with its verb. */
function opensFact({ stem: root }: Token, { facts }: Evidence): boolean {
  return facts.some(({ tokens }) => tokens[0]?.stem === root);
}

const agentEndings: Record<Language, RegExp> = {
  en: /(?:er|or)s?$/u,
  de: /er(?:in)?$/u,
  fr: /(?:ateur|atrice|teur|trice|eur|euse)$/u,
  es: /(?:ador|adora|edor|edora|idor|idora)$/u,
  it: /(?:atore|atrice|itore|itrice)$/u,
};
const ofWords = new Set('of for to von der des de del di'.split(' '));

/** `Co-designer of the schema` who co-designed it: the doer of a deed that is carried, told with what it was done to; a leader is judged as one. */
function isAgent(sentence: Token[], at: number, evidence: Evidence): boolean {
  const { word, language, concepts } = sentence[at] as Token;
  const ending = agentEndings[language];
  if (!ending.test(word) || concepts.has('title') || !ofWords.has(sentence[at + 1]?.word ?? '')) return false;
  const root = word.replace(ending, '');
  return root.length >= 4 && (evidence.stems.has(stem(root, language)) || evidence.stems.has(stem(`${root}e`, language)));
}

const articles = new Set(
  'the a an my our der die das den dem ein eine einen le la les un une mon ma mes el los las una mi mis il lo gli'.split(' '),
);

/** `The complete books`: after an article it is how much of them, whatever it says as a verb. */
function isDegree(sentence: Token[], at: number, { words }: Evidence): boolean {
  const token = sentence[at] as Token;
  return isClaim(token) && articles.has(sentence[at - 1]?.word ?? '') && !words.has(token.word) && !token.isPosting && !token.isHeader;
}
