import { fold } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { isNumberHedge } from './anchors.ts';
import { markers } from '../words/units.ts';

const goes = new Set('went gone ging gingen gegangen passe passee passes passees paso pasa pasaron passo passa passato passata'.split(' '));

/** `Pasó del 64 % al 73 %`: that it went is what the two numbers say; who brought it about is another claim. */
export function tellsOfChange(sentence: Token[], at: number): boolean {
  const after = sentence.slice(at + 1).flatMap(({ quantity }) => quantity?.marker ?? []);
  return goes.has(sentence[at]?.parts[0] ?? '') && after[0] === 'from' && after[1] === 'to';
}

const numberHedges = ['most', 'least', 'under'];
const yearWords = new Set(
  'im_jahr in_the_year year l_annee annee en_l_an ano el_ano al_ano del_ano anno nell_anno all_anno dell_anno'.split(' '),
);

/** `passé de 210 à 140`: where a number stood and stands is judged with the numbers. */
const marksChange = new Set(Object.values(markers).flatMap((words) => fold(words).split(' ')));

/** `over` and `up to` right before a number are judged with it; `im Jahr` before a year says nothing more. */
export function standsOnNumber(sentence: Token[], at: number): boolean {
  if (isOverLast(sentence, at)) return true;
  const next = sentence[at + 1]?.quantity;
  const { concepts, word } = sentence[at] as Token;
  if (isMeasure(sentence, at)) return true;
  if (next !== undefined && next.unit !== 'date' && (marksChange.has(word) || word === 'against' || word === 'across')) return true;
  // `Ab 2019`, of what was done since then in a job that is over; the year is judged with the numbers.
  if (next?.unit === 'date' && word === 'ab') return true;
  const isAbout = concepts.has('approximate') && sentence.slice(at + 1, at + 4).some((token) => token.quantity !== undefined);
  if (isAbout) return true;
  return next !== undefined && (numberHedges.some((hedge) => concepts.has(hedge)) || (next.unit === 'date' && yearWords.has(word)));
}

/** `Over the last twelve months` of `last twelve months`. */
function isOverLast(sentence: Token[], at: number): boolean {
  const after = sentence.slice(at + 1, at + 4);
  const last = after.findIndex(({ word }) => /^(?:last|past|previous)$/u.test(word));
  return sentence[at]?.word === 'over' && last !== -1 && after[last + 1]?.quantity?.unit !== undefined;
}

/** Participles that only say that a number measures something: `reaching 20,000 customers`, `weighing 12 kg`, `comptant 40 lits`. */
const measures = new Set(
  fold(
    `reaching spanning weighing spending numbering averaging
    ausmachend ausmachte ausmacht umfassend umfassende umfassenden umfassender umfassendes umfasst zählend zählende zählenden zählt
    comptant compte comptent pesant durant mesurant dépassant atteignant coûtant représentant
    contando pesando midiendo abarcando que_cuenta que_pesa de_peso durando
    contando pesando misurando durando che_conta che_pesa`,
  ).split(/\s+/u),
);

/** In German the number stands before it: `1.800 Einträge umfassend`. */
function isMeasure(sentence: Token[], at: number): boolean {
  const { word, language } = sentence[at] as Token;
  if (!measures.has(word)) return false;
  if (language === 'de' && word !== 'umfasst' && word !== 'zahlt')
    return sentence.slice(Math.max(0, at - 4), at).some(({ quantity }) => quantity !== undefined);
  // `Weighing flour for 20 cakes` is a deed.
  const next = sentence.slice(at + 1, at + 6).find((token) => !token.isFrame && !isNumberHedge(token));
  return next?.quantity !== undefined;
}
