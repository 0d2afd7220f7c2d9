import type { Fact, Posting } from '@sincerely/shared';
import type { Breakers } from '../jobs/breakers.ts';
import type { StepContext } from '../jobs/define-job.ts';
import type { SettingsStore } from '../profile/settings.ts';
import { gateVersion } from './gate/judge-patch.ts';
import type { Patience } from './model/ask-model.ts';
import { modelHost } from './model/model-host.ts';
import type { Patch } from './model/patch.ts';
import { promptFor, promptVersion } from './model/prompt.ts';
import { proposePatches, type Proposals } from './model/propose.ts';
import { metered, type Spending } from './model/spending.ts';
import type { PostingReading } from './posting/read-posting.ts';
import { takePatches } from './take-patches.ts';

type ModelParts = { settings: SettingsStore; spending: Spending; breakers: Breakers; patience: Patience | undefined };
/** The step that asks, and what the model is told. */
type Asked = { context: StepContext<unknown>; facts: Fact[]; posting: Posting; reading: PostingReading };

/** What of the model the documents depend on. */
export function modelInputs(settings: SettingsStore): unknown {
  const access = settings.model();
  return access && { baseUrl: access.baseUrl, model: access.model, promptVersion, gateVersion };
}

/** An answer cut at its length says nothing of the next one. */
export function hasFailed(proposals: Proposals | undefined): boolean {
  return proposals?.warning !== undefined && proposals.warning.code !== 'model-cut-short';
}

/** Undefined: no model is configured. What an interrupted run had taken is taken first, and is not asked for to be replaced. */
export async function withModel(
  { context, facts, posting, reading }: Asked,
  { settings, spending, breakers, patience }: ModelParts,
  part: 'cv' | 'letter',
  accept: (patch: Patch) => void,
): Promise<Proposals | undefined> {
  const access = settings.model();
  if (access === undefined) return undefined;
  const taking = takePatches(context, accept);
  const proposals = await proposePatches({
    access: metered(access, spending, context.applicationId),
    host: modelHost(breakers, access.baseUrl),
    messages: promptFor(part, facts, posting, reading),
    isAskedFor: ({ op }) => (part === 'letter') === (op === 'letter'),
    facts,
    header: reading,
    signal: context.signal,
    patience,
    ...taking,
  });
  return { ...proposals, refused: taking.refused() };
}

/** How far the model was used, for the job; a part that fell back is not forgotten by a later one that did not. */
export function told(proposals: Proposals | undefined) {
  if (proposals === undefined) return {};
  return proposals.warning ? { model: 'fell-back' as const, warnings: [proposals.warning] } : { model: 'used' as const };
}
