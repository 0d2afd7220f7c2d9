import { sameFrame } from './frame.ts';
import type { Known } from './known.ts';
import { sameShape } from './shape.ts';
import { nearness, otherLanguage, shared } from './similarity.ts';
import { sameOrder } from './slots.ts';
import { sameSubject } from './subject.ts';
import type { Wording } from './wording.ts';

/** Intents that say little: the same one is asked of every technology, language or employer. */
export const coarse = new Set(['years-experience', 'previously-employed', 'languages', 'consent-privacy']);

/** What the same intent and the same kind of answer add to how alike two questions are. */
export function likeness(a: Known, b: Known): number {
  const isSameIntent = a.intent !== undefined && a.intent === b.intent && !coarse.has(a.intent);
  return (isSameIntent ? 0.15 : 0) + (a.shape !== undefined && a.shape === b.shape ? 0.05 : 0);
}

/** Concepts of so many questions that they alone do not make two the same. */
const vague = new Set(
  'previous recent thisemployer thisrole employer team people year month week day hour make take give go keep difficult'.split(' '),
);
const silent = new Set(['name', 'detail', 'date', 'total', 'valid']);

/** What may be missing elsewhere is not where nothing else tells. */
function saysTheSame(a: Wording, b: Wording): boolean {
  const [x, y] = [a, b].map(({ names }) => new Set([...names].filter((name) => !silent.has(name))));
  return a.subject.doer === b.subject.doer && x !== undefined && y !== undefined && x.size === y.size && shared(x, y) === x.size;
}

/** Intents that only what is to come can have, so that whether one can or wants it need not be said. */
const impliesFrame = new Set(['start-date', 'salary-expectation', 'relocation', 'notice-period', 'source']);

/** Nothing that must agree is asked by one of them only. Where no such word is left, the same intent says it. */
export function asksTheSame(asked: Known, kept: Known): boolean {
  const [a, b] = [asked.wording, kept.wording];
  if (a.hard.size !== b.hard.size || shared(a.hard, b.hard) < a.hard.size || !sameOrder(a.slots, b.slots)) return false;
  if (otherLanguage(a, b) || !sameSubject(a.subject, b.subject) || !asksOneKind(asked, kept) || !isAskedAlike(asked, kept)) return false;
  if (a.hard.size === 0) return isSameIntent(asked, kept) && asked.shape === kept.shape;
  return ![...a.hard].every((one) => vague.has(one)) || saysTheSame(a, b);
}

function isSameIntent(asked: Known, kept: Known): boolean {
  return asked.intent !== undefined && asked.intent === kept.intent;
}

const isPlain = /^(open|quantity|level|where|manner|account)$/u;

/** The same kind of answer; or a rule knows the intent of both, and no other kind, like a date, is asked for. */
function asksOneKind(asked: Known, kept: Known): boolean {
  if (sameShape(asked.shape, kept.shape)) return true;
  return isSameIntent(asked, kept) && !coarse.has(asked.intent ?? '') && [asked, kept].every(({ shape }) => isPlain.test(shape ?? 'open'));
}

function isAskedAlike(asked: Known, kept: Known): boolean {
  return sameFrame(asked.wording.frame, kept.wording.frame, {
    isImplied: isSameIntent(asked, kept) && impliesFrame.has(asked.intent ?? ''),
    isBare: asked.wording.isBare || kept.wording.isBare,
    isDate: [asked, kept].some(({ shape }) => shape?.endsWith('date')),
  });
}

/** Words that make it another question whatever else is the same: a country, a number, a currency, another time, a no. */
const slot = /^(country\w\w|\d+|usd|euro|gbp|chf|previous|not)$/u;

/** Near enough to be offered: no slot differs, and not each of them asks for something the other does not. */
export function asksAlike({ wording: a, shape }: Known, { wording: b }: Known): boolean {
  if ([...a.hard, ...b.hard].some((one) => slot.test(one) && !(a.hard.has(one) && b.hard.has(one)))) return false;
  const onlyAsked = a.concepts.filter((one) => one.isHard && nearness(one, b) === 0);
  const onlyKept = b.concepts.filter((one) => one.isHard && nearness(one, a) === 0);
  if (onlyAsked.length > 0 && (shape === 'quantity' || shape === 'level')) return false;
  return onlyAsked.length === 0 || onlyKept.length === 0;
}

/** Whether one worked somewhere "before" is asked of employers and of trades alike, so that intent says nothing here. */
export function isOpposed(a: Known, b: Known): boolean {
  const [x, y] = [a.intent, b.intent].map((intent) => (intent === 'previously-employed' ? undefined : intent));
  return x !== undefined && y !== undefined && x !== y;
}
