import { monthOf } from '../../../documents/cv/words/month-words.ts';
import { hedgeNames } from '../reading/concepts.ts';
import { type Evidence, isContent, type ReadFact } from '../reading/evidence.ts';
import { opensAnew, partsOf, restOfPart } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { anyByWords } from '../words/by-words.ts';
import { done } from '../words/doers.ts';
import { clausesOf } from './clauses.ts';
import { degreeHedges } from './degree-hedges.ts';
import { joiners } from './joiners.ts';
import { levelOf } from './level-of.ts';

/** How many words after it a hedge stands on; those not named stand on their whole clause. Those of numbers are judged with the numbers. */
const reaches: Record<string, number> = {
  negation: 2,
  small_role: 2,
  basic: 2,
  small: 2,
  only: 3,
  attempted: 3,
  pending: 3,
  expected: 3,
  usual: 3,
};
const ofNumbers = new Set(['approximate', 'most', 'least', 'under', 'expected']);

export type Hedge = { hedge: Token; name: string; scope: Token[] };

/** `Costs cut by 9 %, together with Purchasing`: what opens a part of its own stands on the part before. */
export function hedgesIn({ tokens, fact }: ReadFact, { language }: Evidence): Hedge[] {
  if (fact.kind === 'skill') return skillHedges(tokens);
  if (fact.kind === 'work' || fact.kind === 'language') return titleHedges(tokens, fact.kind === 'language');
  const isOnePiece = !tokens.some(opensAnew);
  if (fact.kind === 'education' && isOnePiece) return degreeHedges(tokens, fact.text);
  const clauses = clausesOf(tokens, language).map((clause) => clause.tokens);
  return clauses.flatMap((clause, index) =>
    clause.flatMap((hedge, at) =>
      [...namesOf(hedge).filter((name) => !isNotByMe(clause, at, name)), ...(isRunningCourse(clause, at) ? ['pending'] : [])].map(
        (name) => {
          const before = at === 0 && name === 'shared' ? (clauses[index - 1] ?? []) : [];
          // `Ponctuellement, accueil …`: alone in front it stands on what follows.
          const after =
            clause.length === 1
              ? (clauses[index + 1] ?? []).map((token, place) => (place === 0 ? { ...token, gap: '' as const } : token))
              : [];
          const scope = scopeOf(name, [...before, ...clause, ...after], before.length + at);
          return { hedge, name, scope };
        },
      ),
    ),
  );
}

/** `Assessed by the investigator, not by me` says it twice. */
function isNotByMe(clause: Token[], at: number, name: string): boolean {
  const [by, me] = clause.slice(at + 1, at + 3);
  return name === 'negation' && anyByWords.has(by?.word ?? '') && /^(?:me|myself|mich|mir|moi|mi)$/u.test(me?.word ?? '');
}

/** `Kurs Manuelle Therapie läuft` */
function isRunningCourse(clause: Token[], at: number): boolean {
  return clause[at]?.word === 'lauft' && clause.slice(0, at).some(({ word }) => courses.test(word));
}
const courses = /(?:kurs|lehrgang|bildung|studium|schulung)$/u;

/** `React (basics)`: of a skill only what stands apart from its name says how well. */
function skillHedges(tokens: Token[]): Hedge[] {
  const scope = tokens.filter((token) => isContent(token) && namesOf(token).length === 0);
  return tokens.flatMap((hedge, at) => (at > 0 && hedge.gap !== '' ? namesOf(hedge).map((name) => ({ hedge, name, scope })) : []));
}

/** An intern's position is not told without it, nor a language known a little. */
function titleHedges(tokens: Token[], isWhole: boolean): Hedge[] {
  const end = isWhole ? -1 : tokens.findIndex(({ gap }) => gap !== '');
  const title = end === -1 ? tokens : tokens.slice(0, end);
  return title.flatMap((hedge) =>
    namesOf(hedge).map((name) => ({ hedge, name, scope: title.filter((one) => one !== hedge && isContent(one)) })),
  );
}

/** `Co-` in one word with what was done together. */
const togetherWords =
  /^(?:co(?:led|lead|manag|found|direct|dirig|organi|auth|wrot|writ|desi)|condirig|mit(?:leit|ge(?!nomm|bracht|teilt|lief|geb)|be|ver|er|ent|konz|auf|organi|initi|koord)\p{L}+(?:t|en|er|ung|ion)$)/u;

/** `Teilautomatisiert`, in one word with what was done. */
const partly = /^(?:teil|halb)\p{L}{5,}(?:iert|isch)e?[mnrs]?$/u;

export const isTogether = (word: string) => togetherWords.test(word);

export function namesOf({ concepts, quantity, word }: Token): string[] {
  if (quantity?.values[0] === 0) return ['negation'];
  if (togetherWords.test(word)) return ['shared'];
  if (/^non\p{L}{4}/u.test(word)) return ['negation'];
  if (partly.test(word)) return ['partial'];
  return [...concepts].filter((concept) => hedgeNames.has(concept) && !ofNumbers.has(concept));
}

/** `The purchase was not approved`: what it is said of was not, either. */
const auxiliaries = new Set('was were is are wurde wurden ist sind est sont etait e era sono esta estan'.split(' '));

/** The one that stands right behind `gemeinsam mit`. */
function isPartner(clause: Token[], at: number, token: Token): boolean {
  const after = clause.slice(at + 1);
  const end = after.findIndex(({ gap }) => gap !== '');
  return (end === -1 ? after : after.slice(0, end)).find(isContent) === token && clause[at]?.language === 'de';
}

/** Whose a task was: `me correspondía`, `incombait`, `competeva`. */
const saysWhose = /^(?:corresp|incumb|incomb|tocaba|compete|spettav|relev|gehort|oblag)/u;

function scopeOf(name: string, clause: Token[], at: number): Token[] {
  const after = clause.slice(at + 1).filter((token) => isContent(token) || (name === 'usual' && token.quantity !== undefined));
  const before = clause.slice(0, at).filter(isContent);
  const { [name]: reach } = reaches;
  if (name === 'shared' && isOfItsPiece(clause, at)) return inPieceBefore(clause, at);
  // `The director's diary and, in her colleague's absence, that of the manager`
  if (name === 'on_request' && clause[at]?.gap === ',' && joiners.has(clause[at - 1]?.word ?? ''))
    return after.slice(Math.min(1, after.length - 1));
  if (reach === undefined) {
    const all = clause.filter((token, index) => index !== at && isContent(token));
    // `Entwurf gemeinsam mit der Chefin`: with whom is not what was done.
    const what = name === 'shared' ? all.filter((token) => !isPartner(clause, at, token)) : all;
    return what.length === 0 ? all : what;
  }
  if (name === 'negation' && auxiliaries.has(clause[at - 1]?.word ?? '')) return [...before, ...(partsOf(after)[0] ?? []).slice(0, reach)];
  // `Exam not yet taken`, `tomosintesi non attivata`, `(sin terminar)`
  if (name === 'negation' && isOnlyDeed(clause, at)) return [...(before.length > 0 ? before.slice(-4) : []), ...after.slice(0, reach)];
  // `La lectura no me correspondía`: one word behind it, and what it is said of in front.
  if (name === 'negation' && after.length === 1 && saysWhose.test(after[0]?.word ?? ''))
    return [...inPieceBefore(clause, at), ...before.slice(-3), ...after];
  const own = inPieceBefore(clause, at);
  // `Implementation is planned`
  if (plans.has(name) && own.length > 0 && auxiliaries.has(clause[at - 1]?.word ?? '')) return own.slice(-3);
  // `Go-live planned for April`
  if (plans.has(name) && own.length > 0 && isTimed(clause, at)) return own.slice(-3);
  // `GVC not yet`
  const isLast = after.every(({ word }) => yetWords.test(word));
  if (at > 0 && isLast) return [...behind(name, clause, at, reach), ...after];
  if (at > 0 && (clause[at + 1]?.gap ?? '') !== '') return behind(name, clause, at, reach);
  // `Part-qualified analyst in reserving`: of what one is, not of where.
  if (clause[at]?.word === 'part_qualified') return titleBehind(clause.slice(at + 1)).slice(0, reach);
  const isOfBefore = name === 'only' && own.every((token) => levelOf(token) === undefined);
  return [...(isOfBefore ? own : []), ...(partsOf(after)[0] ?? []).slice(0, reach)];
}

/** To the first small word or mark. */
function titleBehind(after: Token[]): Token[] {
  const [piece = []] = partsOf(after);
  const end = piece.findIndex((token) => !isContent(token));
  return end === -1 ? piece : piece.slice(0, end);
}

const plans = new Set(['attempted', 'pending', 'expected']);
const timeWords = /^(?:for|in|by|im|fur|zum|au|en|pour|para|per|a|in_autumn)$/u;

/** Behind it stands when, and nothing else. */
function isTimed(clause: Token[], at: number): boolean {
  const [preposition, ...rest] = restOfPart(clause, at);
  const isTime = (token: Token) =>
    token.quantity?.unit === 'date' || monthOf(token.word) !== undefined || seasons.test(token.word) || token.isFrame;
  return preposition !== undefined && timeWords.test(preposition.word) && rest.length > 0 && rest.every(isTime);
}
const seasons =
  /^(?:spring|summer|autumn|winter|fruhjahr|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|estate|autunno|inverno|next|year|nachste[sn]?|jahr)$/u;

const yetWords = /^(?:yet|noch|encore|aun|todavia|ancora)$/u;

/** Nothing but what was not done, to the end of the piece. */
function isOnlyDeed(clause: Token[], at: number): boolean {
  const rest = restOfPart(clause, at);
  const [deed, ...others] = rest.filter((token) => !yetWords.test(token.word));
  const isParticiple =
    deed !== undefined && (done[deed.language].test(deed.raw) || /^(?:taken|begun|done|sat|terminar|abgeschlossen)$/u.test(deed.word));
  return isParticiple && others.length === 0 && rest.every(({ quantity }) => quantity === undefined);
}

/** `Aufnahmegespräche zusammen mit dem Dienst, Pflegeplanung in ORBIS`: of German nouns that are listed, those of its own piece. */
function isOfItsPiece(clause: Token[], at: number): boolean {
  const [hedge] = clause.slice(at, at + 1);
  const next = clause.slice(at + 1).find(({ gap }) => gap !== '');
  if (hedge?.language !== 'de' || hedge.gap !== '' || next?.gap !== ',' || !/^\p{Lu}/u.test(next.raw)) return false;
  return inPieceBefore(clause, at).length > 0 && !clause.some((token) => levelOf(token) !== undefined && /^\p{Ll}/u.test(token.raw));
}

/** `Screenreader bisher nicht`, `certificate in progress`, `cover for the coordinator now and then`: of what stands before it. */
function behind(name: string, clause: Token[], at: number, reach: number): Token[] {
  const own = inPieceBefore(clause, at);
  if (name === 'negation' && own.length > 0) return own.slice(-2);
  return clause.slice(0, at).filter(isContent).slice(-Math.max(reach, 3));
}

/** `Patisserie nur im Notfall`: what stands before it in its own piece. */
function inPieceBefore(clause: Token[], at: number): Token[] {
  if (clause[at]?.gap !== '') return [];
  const start = clause.slice(0, at).findLastIndex(({ gap, word }) => gap !== '' || word === 'who');
  return clause.slice(Math.max(0, start), at).filter(isContent);
}

/** Whether a hedge stands on the words near it, not on its whole clause. */
export function standsOnFew(name: string): boolean {
  return name in reaches;
}
