import { codeOf, type ErrorCode, type FillPlan, type FillReport } from '@sincerely/shared';
import type { Step } from '../jobs/define-job.ts';
import { NotYet } from '../jobs/not-yet.ts';
import type { ApplyInput } from './apply-parts.ts';

/** What happened on the way of one application, without anything that was typed or shown: for a person who asks why it stopped. */
export type Trace = {
  steps: TracedStep[];
  /** Labels of controls nothing was put into. */
  notFilled: string[];
};

/** `at`: epoch milliseconds; `took`: milliseconds. `page`: host and path of the open page, without query and fragment. */
export type TracedStep = { at: number; took: number; step: string; page: string | null; ended: 'done' | 'waits' | ErrorCode };

export type Traces = {
  /** The same step, noted as it runs; where it fails or waits for the person, the trace so far is kept. */
  traced(step: Step<ApplyInput>): Step<ApplyInput>;
  /** What was filled on an application's page, and what not. */
  noteFill(applicationId: string, filled: { plan: FillPlan; report: FillReport }): void;
  /** Its work is over. */
  forget(applicationId: string): void;
};

type Parts = {
  /** The address of the job's open page. */
  urlOf: (jobId: string) => string | undefined;
  keep: (applicationId: string, json: string) => Promise<unknown>;
  now?: () => number;
};

const mostSteps = 100;

/** An end that says nothing went wrong: the plan waits to be looked at. */
const asPlanned = new Set<ErrorCode>(['awaits-approval', 'needs-answers']);

export function openTraces({ urlOf, keep, now = Date.now }: Parts): Traces {
  const traces = new Map<string, Trace>();
  const traceOf = (applicationId: string) => {
    const trace = traces.get(applicationId) ?? { steps: [], notFilled: [] };
    traces.set(applicationId, trace);
    return trace;
  };
  const note = (applicationId: string, jobId: string, step: Pick<TracedStep, 'at' | 'step' | 'ended'>) => {
    const trace = traceOf(applicationId);
    trace.steps = [...trace.steps, { ...step, took: now() - step.at, page: placeOf(urlOf(jobId)) }].slice(-mostSteps);
    return trace;
  };
  return {
    traced: (step) => ({
      ...step,
      run: async (context) => {
        const { jobId, input } = context;
        const at = now();
        try {
          const result = await step.run(context);
          note(input.applicationId, jobId, { at, step: step.name, ended: 'done' });
          return result;
        } catch (thrown) {
          const ended = thrown instanceof NotYet || context.signal.aborted ? 'waits' : codeOf(thrown);
          const trace = note(input.applicationId, jobId, { at, step: step.name, ended });
          // A trace that cannot be kept is not what the person should hear of.
          if (ended !== 'waits' && !asPlanned.has(ended)) await keep(input.applicationId, JSON.stringify(trace, null, 2)).catch(() => {});
          throw thrown;
        }
      },
    }),
    forget: (applicationId) => void traces.delete(applicationId),
    noteFill: (applicationId, { plan, report }) => {
      const done = new Set(report.results.filter(({ result }) => result === 'filled').map(({ ref }) => ref));
      traceOf(applicationId).notFilled = plan.items.filter(({ ref }) => !done.has(ref)).map(({ label }) => label.slice(0, 200));
    },
  };
}

function placeOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
