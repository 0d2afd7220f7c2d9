import { isFinished, type Job } from '@sincerely/shared';
import type { Step } from '../../jobs/define-job.ts';
import { StepError } from '../../jobs/step-error.ts';
import type { ApplyContext, ApplyInput, ApplyParts } from '../apply-parts.ts';

/** Has a CV and a letter tailored by a job of its own, and waits for it. Where that fails, the person's own documents are planned. */
export function tailorStep({ jobs, known, tailorVersion }: ApplyParts): Step<ApplyInput> {
  return {
    name: 'tailor',
    version: 1,
    percent: 5,
    label: 'Tailoring your documents',
    timeout: 30 * 60_000,
    inputs: ({ input }) => [input.applicationId, input.tailor],
    run: async (context: ApplyContext) => {
      const { input, partial, signal } = context;
      if (known().isEmpty) throw new StepError('profile-empty', 'needs-person');
      if (!input.tailor) return { output: { tailoringJob: null } };
      const begun = (partial as { tailoringJob: string } | undefined)?.tailoringJob;
      const id = begun ?? (await start(jobs, tailorVersion, input.applicationId));
      await context.savePartial({ tailoringJob: id });
      const job = await ended(jobs, id, signal);
      return { output: { tailoringJob: id, state: job?.state ?? 'gone' } };
    },
  };
}

async function start(jobs: ApplyParts['jobs'], version: number, applicationId: string): Promise<string> {
  const job = await jobs.enqueue({ kind: 'tailor', version, input: { applicationId }, applicationId, idemKey: applicationId });
  return job.id;
}

async function ended(jobs: ApplyParts['jobs'], id: string, signal: AbortSignal): Promise<Job | null> {
  const end = Promise.withResolvers<void>();
  const stopListening = jobs.onCommit(({ job }) => job.id === id && isSettled(job) && end.resolve());
  const abort = () => end.reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const now = await jobs.get(id);
    if (now !== null && !isSettled(now)) await end.promise;
    return await jobs.get(id);
  } finally {
    stopListening();
    signal.removeEventListener('abort', abort);
  }
}

/** One that the person has paused is not waited for. */
function isSettled({ state }: Job): boolean {
  return isFinished(state) || state === 'paused';
}
