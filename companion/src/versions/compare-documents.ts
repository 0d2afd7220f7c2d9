import type { PassageChange, VersionDifference } from '@sincerely/shared';
import { likeness } from '../profile/likeness.ts';
import type { TailoredDocuments } from '../tailoring/tailored-documents.ts';
import { align, type Step } from './align.ts';
import { cvPassages, letterPassages, type Passage } from './passages.ts';

/** Two sentences this much alike are one that was reworded. */
const alike = 0.5;

/** What is different between two versions, sentence by sentence and, where one was reworded, word by word. */
export function compareDocuments(before: TailoredDocuments, after: TailoredDocuments): VersionDifference {
  return {
    cv: comparePassages(cvPassages(before), cvPassages(after)),
    letter: comparePassages(letterPassages(before), letterPassages(after)),
  };
}

function comparePassages(before: Passage[], after: Passage[]): PassageChange[] {
  const steps = align(before, after, (a, b) => a.text === b.text && a.under === b.under);
  const changes: PassageChange[] = [];
  for (let at = 0; at < steps.length;) {
    const end = steps.findIndex(({ change }, index) => index >= at && change === 'same');
    const run = steps.slice(at, end < 0 ? undefined : end);
    changes.push(...pairRun(run));
    if (end < 0) break;
    changes.push(wholeOf(steps[end] as Step<Passage>));
    at = end + 1;
  }
  return changes;
}

/** Between two sentences that stayed: each that went beside the one that came in its place. */
function pairRun(run: Step<Passage>[]): PassageChange[] {
  const added = run.filter(({ change }) => change === 'added');
  const partners = new Map<Step<Passage>, Step<Passage>>();
  for (const removed of run.filter(({ change }) => change === 'removed')) {
    const taken = new Set(partners.values());
    const partner = added.find((one) => !taken.has(one) && isReworded(removed.item, one.item));
    if (partner !== undefined) partners.set(removed, partner);
  }
  const paired = new Set(partners.values());
  return run
    .filter((step) => !paired.has(step))
    .map((step) => {
      const partner = partners.get(step);
      return partner === undefined
        ? wholeOf(step)
        : { under: partner.item.under, change: 'changed' as const, pieces: piecesOf(step.item.text, partner.item.text) };
    });
}

function isReworded(a: Passage, b: Passage): boolean {
  return a.kind === b.kind && (a.isSingle || likeness(a.text, b.text) >= alike);
}

function wholeOf({ change, item: { under, text } }: Step<Passage>): PassageChange {
  return { under, change, pieces: [{ text, change }] };
}

/** A word, or the marks that end it, with the space behind. */
const word = /(?:(?![,;:.!?]+(?:\s|$))\S)+\s*|[,;:.!?]+\s*/gu;

/** Words put together where they share their fate. */
function piecesOf(before: string, after: string): PassageChange['pieces'] {
  const words = (text: string) => text.match(word) ?? [];
  const pieces: PassageChange['pieces'] = [];
  for (const { change, item: text } of align(words(before), words(after), (a, b) => a.trim() === b.trim())) {
    const last = pieces.at(-1);
    if (last?.change === change) last.text += text;
    else pieces.push({ text, change });
  }
  return pieces;
}
