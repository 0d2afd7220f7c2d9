import type { JobDetail } from '@sincerely/shared';

const iso = (at: number | null) => (at === null ? '–' : new Date(at).toISOString());

/** A job for someone who helps: ids, phases, codes and times, and nothing of the person. */
export function jobReport({ listed: { job, waits }, steps, attempts, history }: JobDetail): string {
  return [
    `job ${job.id} · ${job.kind} · ${job.state} · ${Math.round(job.progress)} % · phase ${job.phase ?? '–'} · code ${job.errorCode ?? '–'}`,
    `created ${iso(job.createdAt)} · changed ${iso(job.updatedAt)} · ended ${iso(job.finishedAt)}`,
    ...(waits === null ? [] : [`waits until ${iso(waits.until)}: ${waits.why}`]),
    ...(job.warnings ?? []).map(({ code }) => `warning ${code}`),
    ...attempts.map(
      ({ attempt, startedAt, endedAt, outcome, errorCode }) =>
        `attempt ${attempt} · ${iso(startedAt)} – ${iso(endedAt)} · ${outcome ?? 'running'} · code ${errorCode ?? '–'}`,
    ),
    ...steps.map(
      ({ name, startedAt, finishedAt, attempt }) => `step ${name} · ${iso(startedAt)} · ${finishedAt - startedAt} ms · attempt ${attempt}`,
    ),
    ...history.map(
      ({ at, kind, phase, progress, errorCode }) =>
        `${iso(at)} ${kind} · ${phase ?? '–'} · ${Math.round(progress)} %${errorCode === null ? '' : ` · ${errorCode}`}`,
    ),
  ].join('\n');
}
