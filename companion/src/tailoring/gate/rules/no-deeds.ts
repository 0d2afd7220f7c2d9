import type { Token } from '../reading/token.ts';
import { byWords } from '../words/by-words.ts';

/** `head chef`, `the supervisor`, `team lead`: who someone is, no deed. */
export function isTitle(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  // `Chair reviews` is what is done.
  if (/^chairs?$/u.test(token.word) && next?.gap === '' && isNamed(next)) return false;
  if (token.concepts.has('title')) return true;
  const before = tokens[at - 1];
  return /^leads?$/u.test(token.word) && token.gap === '' && before !== undefined && !before.isFrame && before.quantity === undefined;
}

/** `Studying for the Certificate`, `customer support`: what it is called; a certificate that no fact has is judged by itself. */
export function isName(tokens: Token[], at: number): boolean {
  const { word, gap } = tokens[at] as Token;
  if (
    /^(?:certificates?|zertifikate?n?|certificats?|certificados?|certificat[oi]|certifications?|zertifizierung(?:en)?|certificacion(?:es)?|certificazion[ei])$/u.test(
      word,
    )
  )
    return true;
  const next = tokens[at + 1];
  // `Level 5 in Healthcare Support`: the name of what was learnt.
  if (isLarge(tokens[at - 1]) && isLarge(tokens[at]) && !tokens[at]?.isFirst && gap === '') return true;
  // `No pre-award experience`
  if (/^awards?$/u.test(word) && /^(?:pre|post)$/u.test(tokens[at - 1]?.word ?? '')) return true;
  // `Healthcare assistant`
  if (word === 'assistant' && gap === '' && tokens[at - 1] !== undefined && isNamed(tokens[at - 1] as Token)) return true;
  // `Certified payroll reports`
  if (word === 'certified' && next !== undefined && next.gap === '' && !next.isFrame) return true;
  const before = tokens[at - 1]?.word ?? '';
  // `A support chatbot`
  const isBeforeNoun = next !== undefined && next.gap === '' && isNamed(next);
  if (
    /^(?:support|help)$/u.test(word) &&
    isBeforeNoun &&
    (articles.has(before) || supports.test(next.word) || /.{4}(?:ist|er|or|ian)s?$/u.test(next.word))
  )
    return true;
  // `Pension contributions`
  if (/^contributions?$/u.test(word) && gap === '' && tokens[at - 1] !== undefined && isNamed(tokens[at - 1] as Token)) return true;
  // `Support lead`
  if (word === 'support' && next?.gap === '' && isTitle(tokens, at + 1)) return true;
  // `Aide-soignant diplômé`
  if (word === 'aide' && next?.gap === '' && professions.test(next.word)) return true;
  return word === 'support' && gap === '' && supported.has(before);
}
const professions = /^(?:soignante?s?|menagere?s?|comptables?|cuisiniere?s?|cuisine|maconne?s?|educat(?:eur|rice)s?|medico|a_domicile)$/u;
const isLarge = (token: Token | undefined) => token !== undefined && token.language === 'en' && /^\p{Lu}\p{Ll}/u.test(token.raw);
const isNamed = ({ isFrame, quantity }: Token) => !isFrame && quantity === undefined;

const supports =
  /^(?:cent(?:re|er)s?|desks?|pages?|articles?|tickets?|queues?|agents?|teams?|chatbots?|bots?|lines?|hotlines?|cases?|portals?|staff|engineers?|functions?|calls?|requests?|workers?|officers?|assistants?|services?|groups?)$/u;
const supported = new Set(
  'customer technical tech it product user client desktop application software housing tenancy floating learning family'.split(' '),
);

/** `L'ufficio acquisti`, `the purchasing department`: who they are. */
export function isDepartment(tokens: Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.language === 'en')
    return next?.gap === '' && /^(?:department|dept|team|office|unit|desk)$/u.test(next.word) && before?.isFrame === true;
  return token?.gap === '' && /^(?:ufficio|reparto|service|bureau|departamento|dpto|area|abteilung)$/u.test(before?.word ?? '');
}

/** `Tribal programs`: with its adjective in front and nothing behind it is what something was done to. */
export function isObject(tokens: Token[], at: number): boolean {
  const [adjective, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.language !== 'en' || token.gap !== '' || !/^(?:programs|orders|reports|records|schedules|designs|plans)$/u.test(token.word))
    return false;
  return adjective !== undefined && /(?:al|ive|ous|ful|ic|ed)$/u.test(adjective.word) && (next === undefined || next.gap !== '');
}

/** `Manage replacement furnaces`: a noun before a noun, and no deed. */
export function isOfNoun(tokens: Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  return token?.language === 'en' && /(?:ment|ion|ance|ence)$/u.test(token.word) && next?.gap === '' && isNamed(next);
}

/** `Signature par la direction`: who did it. */
export function isDoer(tokens: Token[], at: number): boolean {
  const { language } = tokens[at] as Token;
  // German `von` is `of` as often.
  if (language === 'de') return false;
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  const { [language]: words } = byWords;
  return words.has(before?.word ?? '') || (articles.has(before?.word ?? '') && words.has(first?.word ?? ''));
}
const articles = new Set('the a an la le l el los las un une una'.split(' '));

/** `My work included …` */
export function isOwnWork(tokens: Token[], at: number): boolean {
  // `Work as a clerk included …`
  if (at === 0 && /^(?:work|arbeit|travail|trabajo|lavoro)$/u.test(tokens[0]?.word ?? '')) return true;
  return tokens[at]?.isFrame === true && (possessives.has(tokens[at - 1]?.word ?? '') || includes.test(tokens[at]?.word ?? ''));
}
const includes = /^(?:compren[dn]|inclu|umfass|beinhalt|gehor|abarca)/u;
const possessives = new Set('my our mein meine meiner meinem meinen mon ma mes mi mis mio mia'.split(' '));
