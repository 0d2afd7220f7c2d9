import type { Job } from '@sincerely/shared';

/** The job events of one client, in their order and each once, whatever is committed while the missed ones are sent. */
export type JobFeed = {
  /** From here on what is committed waits for the replay to end. */
  hold(): void;
  replay(cursor: number, job: Job): void;
  /** The replay is over: what waited follows, without what was replayed already. */
  flow(): void;
  /** An event just committed; before the first `hold` nobody wants it. */
  live(cursor: number, job: Job): void;
};

export function openJobFeed(send: (cursor: number, job: Job) => void): JobFeed {
  let state: 'closed' | 'held' | 'flowing' = 'closed';
  let waiting: [cursor: number, job: Job][] = [];
  let sent = 0;
  return {
    hold: () => {
      state = 'held';
    },
    replay: (cursor, job) => {
      sent = Math.max(sent, cursor);
      send(cursor, job);
    },
    flow: () => {
      state = 'flowing';
      for (const [cursor, job] of waiting) if (cursor > sent) send(cursor, job);
      waiting = [];
    },
    live: (cursor, job) => {
      if (state === 'held') waiting.push([cursor, job]);
      if (state === 'flowing') send(cursor, job);
    },
  };
}
