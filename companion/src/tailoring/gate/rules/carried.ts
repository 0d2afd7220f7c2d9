import { monthOf } from '../../../documents/cv/words/month-words.ts';
import type { Evidence } from '../reading/evidence.ts';
import { fold } from '../reading/fold.ts';
import { sameNames } from '../reading/same-names.ts';
import type { Token } from '../reading/token.ts';
import { namesLikeWords } from '../words/aliases.ts';
import { claims } from '../words/hedges.ts';
import { isConnector } from './causes.ts';
import { isPutTogether, unequal } from './compounds.ts';
import { isImplied } from './implied.ts';

const claimWords = new Set(claims.split(/\s+/u).map((word) => fold(word).replaceAll('-', '_')));

/** Whether a word claims reach, degree or sole credit. */
export function isClaim({ word }: Token): boolean {
  return claimWords.has(word);
}

/** Whether the facts have a word, one that says the same, or one it follows from; small words say nothing. */
export function isCarried(token: Token, evidence: Evidence): boolean {
  if (token.isPosting || token.isHeader || isConnector(token)) return true;
  // Of the header, single words are carried only as the names they are; its titles and places are whole.
  if (/^\p{Lu}/u.test(token.raw) && token.raw.split(' ').every((raw) => evidence.spellings.has(raw))) return true;
  // `Freiberufliche Hebamme`, of an employer `Freiberuflich`
  if (evidence.language === 'de' && evidence.spellings.has(token.raw.replace(/(?<=lich|ig|isch)e[mnrs]?$/u, ''))) return true;
  if (isOwnName(token, evidence)) return evidence.spellings.has(token.raw);
  // `From May 2019`, of the header's own dates.
  if (monthOf(token.word) !== undefined && evidence.words.has(token.word)) return true;
  if (token.isFrame) return !isLikeName(token, evidence);
  if (experienced.has(token.word) && !evidence.words.has(token.word)) return hasYears(evidence);
  if (vagueTimes.has(token.word))
    return evidence.facts.some(({ tokens }) => tokens.some((one) => one.word === token.word && one.quantity === undefined));
  // `Mis prácticas`, of a `Cocinero en prácticas`.
  if (token.concepts.has('small_role') && evidence.header.some(({ tokens }) => tokens.some((own) => own.parts.includes(token.word))))
    return true;
  const leading = leadershipNouns[token.word];
  if (leading !== undefined) return evidence.words.has(token.word) || leading.some((root) => evidence.stems.has(root));
  if (exactly.some((concept) => token.concepts.has(concept))) return sharesConcept(token, evidence);
  if (evidence.words.has(token.word) || sameNames(token.word).some((name) => evidence.words.has(name))) return true;
  if (isNameLike(token, evidence))
    return evidence.words.has(token.word.replace(/s$/u, '')) || (isPlainCapital(token) && evidence.stems.has(token.stem));
  return evidence.stems.has(token.stem) || sharesConcept(token, evidence) || isImplied(token, evidence) || isPutTogether(token, evidence);
}

/** `at Base`: a small word written large inside a sentence may be a name. */
function isLikeName(token: Token, { language, spellings }: Evidence): boolean {
  if (language === 'de' || token.isFirst || token.gap !== '' || token.parts.length > 1) return false;
  // `Section A`: one letter in the middle is a label.
  return /^\p{Lu}(?:\p{Ll}+)?$/u.test(token.raw) && token.raw !== 'I' && !spellings.has(token.raw);
}

const experienced = new Set('experienced erfahren erfahrene erfahrener erfahrenen experimente experimentee'.split(' '));

/** Five years and more of something make one experienced; nothing else does. */
function hasYears({ facts }: Evidence): boolean {
  return facts.some(({ tokens }) => tokens.some(({ quantity }) => quantity?.unit === 'year' && (quantity.values[0] ?? 0) >= 5));
}

/** `for years` says more than a number that is in the facts. */
const vagueTimes = new Set(
  'years months weeks decades jahre jahren jahrelang monate monaten annees ans anos meses semanas wochen'.split(' '),
);

/** Who supervises two students need not have said to be in their management. */
const leadershipNouns: Record<string, string[]> = { management: ['manag'], leadership: ['lead', 'led'] };

/** A double check doubles nothing: these are carried by their own class, not by a word of the same stem. */
const exactly = ['double', 'triple', 'halve'];

/** `Go`, `React`: with the capital a name, whatever else the word means. */
function isOwnName({ raw, isFirst, stem: root }: Token, { language, stems }: Evidence): boolean {
  return namesLikeWords.has(raw) && !isFirst && !(language === 'de' && stems.has(root));
}

export function isNameLike({ raw, isFirst }: Token, { language }: Evidence): boolean {
  if (/[\p{L}][\d+#&.]|\d\p{L}|\p{Ll}\p{Lu}|^\.|^\p{Lu}{2,}/u.test(raw)) return true;
  return language !== 'de' && !isFirst && /^\p{Lu}/u.test(raw);
}

function isPlainCapital({ raw }: Token): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(raw);
}

function sharesConcept({ concepts }: Token, evidence: Evidence): boolean {
  for (const concept of concepts) if (!unequal.has(concept) && evidence.concepts.has(concept)) return true;
  return false;
}
