import { ImprovementWish, type SectionAnalysis } from '@sincerely/shared';
import type { z } from 'zod';
import type { Breakers } from '../jobs/breakers.ts';
import { defineJob, type JobDefinition, type Step, type StepContext, type StepResult } from '../jobs/define-job.ts';
import type { SettingsStore } from '../profile/settings.ts';
import { gateVersion } from '../tailoring/gate/judge-patch.ts';
import type { Patience } from '../tailoring/model/ask-model.ts';
import { modelHost } from '../tailoring/model/model-host.ts';
import { metered, type Spending } from '../tailoring/model/spending.ts';
import { analyseSection } from './analyse-section.ts';
import { CvSnapshot, type Look } from './cv.ts';
import { proposeWithModel } from './propose-with-model.ts';
import { type Section, sectionsOf } from './sections.ts';

/** Everything the job works from: it goes on with the CV as it was when it began, whatever is accepted meanwhile. */
export const ImproveInput = CvSnapshot.extend({ wish: ImprovementWish });
export type ImproveInput = z.infer<typeof ImproveInput>;

/** A section's analysis and how a model did at it: `junk` says nothing of the next section, `failed` would fail there too. */
export type SectionOutput = SectionAnalysis & { model: 'none' | 'used' | 'junk' | 'failed' };

type Parts = { settings: SettingsStore; spending: Spending; breakers: Breakers; patience: Patience | undefined };
type Context = StepContext<ImproveInput>;

/** Looks at a CV on its own, a section a step: what rules see and propose first, then a model's gated rewordings. */
export function improveJob(parts: Parts): JobDefinition<ImproveInput> {
  return defineJob({
    kind: 'improve',
    version: 1,
    input: ImproveInput,
    steps: (input) => sectionsOf(input).map((section, at, all) => sectionStep(parts, section, Math.floor(5 + (95 * at) / all.length))),
  });
}

function sectionStep({ settings, spending, breakers, patience }: Parts, section: Section, percent: number): Step<ImproveInput> {
  return {
    name: section.id,
    version: 1,
    percent,
    label: `Looking at ${section.title}`,
    // Not the model: what is finished stays finished when the person chooses another one while the job is paused.
    inputs: ({ input }) => [input, gateVersion],
    run: async (context) => {
      const look: Look = context.input;
      const analysis = withPartial(analyseSection(look, section), context.partial as SectionAnalysis | undefined);
      await context.savePartial(analysis);
      const access = settings.model();
      if (access === undefined) return { output: { ...analysis, model: 'none' }, model: 'none' };
      if (outcomesBefore(context).includes('failed')) return { output: { ...analysis, model: 'failed' } };
      const onMore = async (more: SectionAnalysis) => context.savePartial(more);
      const asked = await proposeWithModel({
        access: metered(access, spending, null),
        host: modelHost(breakers, access.baseUrl),
        patience,
        signal: context.signal,
        look,
        section,
        analysis,
        onMore,
      });
      return asked === undefined ? { output: { ...analysis, model: 'none' } } : resultOf(asked, outcomesBefore(context));
    },
  };
}

/** What a model proposed before an interruption is kept; it is not asked for it again. */
function withPartial(analysis: SectionAnalysis, partial: SectionAnalysis | undefined): SectionAnalysis {
  if (partial === undefined) return analysis;
  return { ...analysis, changes: [...analysis.changes, ...partial.changes.filter(({ by }) => by === 'model')], refused: partial.refused };
}

const outcomesBefore = ({ outputs }: Context) => Object.values(outputs as Record<string, SectionOutput>).map(({ model }) => model);

type Asked = NonNullable<Awaited<ReturnType<typeof proposeWithModel>>>;

function resultOf({ analysis, proposals: { warning } }: Asked, before: SectionOutput['model'][]): StepResult {
  if (warning === undefined) return { output: { ...analysis, model: 'used' }, model: 'used' };
  const isJunk = warning.code === 'model-junk' || warning.code === 'model-cut-short';
  const output: SectionOutput = { ...analysis, model: isJunk ? 'junk' : 'failed' };
  return { output, warnings: [warning], ...(isJunk && before.includes('used') ? {} : { model: 'fell-back' as const }) };
}
