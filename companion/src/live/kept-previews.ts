import type { LiveEvent } from '@sincerely/shared';

type Preview = Extract<LiveEvent, { type: 'preview' }>;

/** The newest preview of each document of the running jobs, for a client that comes or comes back in the middle. */
export function keepPreviews(now: () => number = Date.now) {
  const kept = new Map<string, { at: number; parts: Map<Preview['part'], Preview> }>();
  return {
    keep: (event: Preview) =>
      void kept.set(event.jobId, { at: now(), parts: new Map([...(kept.get(event.jobId)?.parts ?? []), [event.part, event]]) }),
    forget: (jobId: string) => void kept.delete(jobId),
    /** Of a job that waits for long; when it goes on it shows them anew. */
    forgetOlder: (before: number) => kept.forEach(({ at }, jobId) => void (at < before && kept.delete(jobId))),
    all: (): Preview[] => [...kept.values()].flatMap(({ parts }) => [...parts.values()]),
  };
}
