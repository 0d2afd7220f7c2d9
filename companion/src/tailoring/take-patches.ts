import type { StepContext } from '../jobs/define-job.ts';
import type { Patch } from './model/patch.ts';
import type { Refused } from './model/propose.ts';

/** Each refusal with what it was to replace, where that is one sentence. */
type Taken = { patches: Patch[]; refused: (Refused & { target?: string | undefined })[] };

/**
 * Takes accepted patches into a document as they stream in, and saves each at once, as one costs seconds of a model and a millisecond of the
 * store: a run that was interrupted begins with what it had, and what the model says again of the same sentence changes nothing.
 */
export function takePatches(context: Pick<StepContext<unknown>, 'partial' | 'savePartial'>, take: (patch: Patch) => void) {
  const taken: Taken = (context.partial as Taken | undefined) ?? { patches: [], refused: [] };
  taken.patches.forEach(take);
  return {
    accept: async (patch: Patch) => {
      if (taken.patches.some((known) => isSame(known, patch))) return;
      taken.patches.push(patch);
      // Worded again and carried: what was refused of it first is no news.
      taken.refused = taken.refused.filter(({ target }) => target === undefined || target !== sentenceOf(patch));
      take(patch);
      await context.savePartial(taken);
    },
    refuse: async (refused: Refused, patch: Patch) => {
      if (taken.refused.some(({ text }) => text === refused.text)) return;
      taken.refused.push({ ...refused, target: sentenceOf(patch) });
      await context.savePartial(taken);
    },
    refused: (): Refused[] => taken.refused.map(({ text, reason }) => ({ text, reason })),
  };
}

/** What a patch replaces; a letter's paragraphs replace nothing. */
function sentenceOf({ op, target }: Patch): string | undefined {
  return op === 'letter' ? undefined : op === 'summary' ? op : target;
}

/** A sentence is reworded once; of the letter's paragraphs the same is not added twice. */
function isSame(known: Patch, { op, target, text }: Patch): boolean {
  return known.op === op && (op === 'letter' ? known.text === text : op === 'summary' || known.target === target);
}
