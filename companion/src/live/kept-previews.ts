import type { LiveEvent } from '@sincerely/shared';

type Preview = Extract<LiveEvent, { type: 'preview' }>;

/** The newest preview of each document of the running jobs, for a client that comes or comes back in the middle. */
export function keepPreviews() {
  const kept = new Map<string, Map<Preview['part'], Preview>>();
  return {
    keep: (event: Preview) => void kept.set(event.jobId, new Map([...(kept.get(event.jobId) ?? []), [event.part, event]])),
    forget: (jobId: string) => void kept.delete(jobId),
    all: (): Preview[] => [...kept.values()].flatMap((parts) => [...parts.values()]),
  };
}
