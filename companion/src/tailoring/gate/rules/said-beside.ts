import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { partWith } from '../reading/parts.ts';
import { sameNames } from '../reading/same-names.ts';
import type { Token } from '../reading/token.ts';
import { kinds } from '../words/aliases.ts';
import { placed } from '../words/doers.ts';
import { isCarried } from './carried.ts';
import { othersIn } from './parts-of-others.ts';

/** `Kubernetes (Amazon EKS)`: what the name beside it always is. */
export function isKindOfNext(sentence: Token[], at: number, evidence: Evidence): boolean {
  const names = kinds[sentence[at]?.word ?? ''] ?? [];
  const near = sentence.slice(Math.max(0, at - 3), at + 4);
  return near.some((token) => names.some((name) => [token.word, ...sameNames(token.word)].includes(name)) && isCarried(token, evidence));
}

/** `Extensions under JCT Design and Build`: no number follows, and nobody who oversees. */
export function isUnderName(sentence: Token[], at: number, evidence: Evidence): boolean {
  const next = sentence[at + 1];
  return standardWords.has(sentence[at]?.word ?? '') && next !== undefined && /^\p{Lu}{2,}/u.test(next.raw) && isCarried(next, evidence);
}

/** Before the name of a standard. */
const standardWords = new Set('under against nach gegen selon segun'.split(' '));

/** `Nursing care` given by a nurse, `bookkeeping for 3 farms` by a bookkeeper: what the title itself names. */
export function isOfProfession(sentence: Token[], at: number, evidence: Evidence): boolean {
  const { word, language } = sentence[at] as Token;
  const next = sentence[at + 1];
  if (language !== 'en' || !/.{4}ing$/u.test(word) || next === undefined) return false;
  if (!(next.gap === '' && (next.word === 'for' || (isContent(next) && isCarried(next, evidence))))) return false;
  const root = word.slice(0, -3);
  return evidence.header.some(({ tokens }) =>
    tokens.some((own) => !own.concepts.has('title') && [`${root}er`, `${root}e`, `${root}or`].includes(own.word)),
  );
}

/** `Alongside running the store`: that both went on at once, of what no fact says was done. */
export function isBesideOtherDeed(sentence: Token[], at: number, { stems }: Evidence): boolean {
  const next = sentence[at + 1];
  return sentence[at]?.word === 'alongside' && next !== undefined && next.word.endsWith('ing') && !stems.has(next.stem);
}

const displays =
  /^(?:dashboards?|reports?|charts?|tables?|plans?|maps?|lists?|diagrams?|overviews?|berichte?n?|diagramme?|ubersicht(?:en)?|tableaux?|graphiques?|rapports?|informes?|tablas?|graficos?|cuadros?|grafici|tabelle|cruscott[oi])$/u;
const showing =
  /^(?:show|shows|showed|showing|zeigt|zeigte|zeigen|zeigten|montrant|montre|montrent|mostrando|muestra|muestran|mostraba|mostra|mostrano)$/u;

/** `Dashboards that show the sales`: what such a thing is for. */
export function isDisplayed(sentence: Token[], at: number, evidence: Evidence): boolean {
  if (!showing.test(sentence[at]?.word ?? '')) return false;
  const thing = sentence.slice(Math.max(0, at - 5), at).findLast((token) => displays.test(token.word));
  const next = sentence.slice(at + 1, at + 4).find(isContent);
  return thing !== undefined && isCarried(thing, evidence) && next !== undefined && isCarried(next, evidence);
}

/** `Familien beratend unterstützt` of `berate Familien`: who does it helps by it. */
export function isSupportive(sentence: Token[], at: number, evidence: Evidence): boolean {
  const [before, token] = [sentence[at - 1], sentence[at]];
  return (
    token?.language === 'de' &&
    token.concepts.has('help') &&
    before !== undefined &&
    /.{3}end$/u.test(before.word) &&
    isCarried(before, evidence)
  );
}

/** `24 in all` is a sum, and no word follows it. */
export function isInAll(sentence: Token[], at: number): boolean {
  const next = sentence[at + 1];
  return (
    sentence[at]?.word === 'all' &&
    sentence[at - 1]?.word === 'in' &&
    sentence[at - 2]?.quantity !== undefined &&
    (next === undefined || next.gap !== '')
  );
}

/** `Certification rests with our principal`, `der Nachweis liegt bei einem Büro`: whose the fact says it is, by another word. */
export function isPlacing(sentence: Token[], at: number, evidence: Evidence): boolean {
  const { word, language } = sentence[at] as Token;
  const part = partWith(sentence, sentence[at] as Token);
  if (!placed[language].test(word)) return false;
  const others = evidence.facts.flatMap(({ tokens }) => othersIn(tokens, evidence));
  return others.some(({ doers, words }) =>
    [doers, words].every((list) => list.some((own) => part.some((one) => isContent(one) && isSame(one, own)))),
  );
}

/** `Focus on React`, of a skill: what is known is not what one works on. */
export function isFocusOnSkill(sentence: Token[], at: number, { facts }: Evidence): boolean {
  const next = sentence.slice(at + 1, at + 4).find(isContent);
  if (sentence[at]?.concepts.has('focus') !== true || next === undefined) return false;
  const has = ({ tokens }: Evidence['facts'][number]) => tokens.some((own) => isSame(own, next) || own.concepts.has('focus'));
  return facts.some((fact) => fact.fact.kind === 'skill' && has(fact)) && !facts.some((fact) => fact.fact.kind !== 'skill' && has(fact));
}

/** `Following hip replacement`, of what was done after it. */
export function isFollowing(sentence: Token[], at: number, evidence: Evidence): boolean {
  const [token, next] = [sentence[at], sentence[at + 1]];
  if (token?.word !== 'following' || token.language !== 'en' || next === undefined || !isContent(next)) return false;
  return evidence.words.has('after') && isCarried(next, evidence);
}

/** `Crew members` are the crew. */
export function isMember(sentence: Token[], at: number, evidence: Evidence): boolean {
  const before = sentence[at - 1];
  const isOfGroup = before !== undefined && /^(?:crew|team|staff)$/u.test(before.word) && sentence[at]?.gap === '';
  return /^members?$/u.test(sentence[at]?.word ?? '') && isOfGroup && isCarried(before, evidence);
}

/** `310 accounts across CT and RI`, of those in CT and RI. */
export function isAcrossNames(sentence: Token[], at: number, evidence: Evidence): boolean {
  const next = sentence[at + 1];
  return sentence[at]?.word === 'across' && next !== undefined && /^\p{Lu}/u.test(next.raw) && isCarried(next, evidence);
}
