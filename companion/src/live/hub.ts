import { isFinished, type Job, type LiveEvent } from '@sincerely/shared';
import { keepPreviews } from './kept-previews.ts';
import type { JobStore } from '../jobs/job-store.ts';

/** Where events of one live connection go. */
export type Subscriber = {
  isDashboard: boolean;
  send(event: LiveEvent): void;
};

export type Subscription = {
  /** Sends what came after the cursor, or a snapshot when that is too much or of another epoch; job events flow from then on. */
  since(epoch: string | null, cursor: number): Promise<void>;
  end(): void;
};

export type Hub = {
  subscribe(subscriber: Subscriber): Promise<Subscription>;
  publish(event: LiveEvent): void;
  /** How many listen. */
  size(): number;
};

/** More missed events than this are replaced by a snapshot. */
export const longestReplay = 1000;

type Options = { store: JobStore; epoch: string; bootId: string };

/** Pushes job events in the order of their commits, and other news as it comes. Every event carries whole state. */
export function openHub({ store, epoch, bootId }: Options): Hub {
  const subscribers = new Map<Subscriber, { follows: boolean }>();
  const sendJob = (subscriber: Subscriber, cursor: number, job: Job) => subscriber.send({ type: 'job', cursor, job });

  const previews = keepPreviews();

  store.onCommit(({ id, job }) => {
    if (isFinished(job.state)) previews.forget(job.id);
    for (const [subscriber, { follows }] of subscribers) if (follows) sendJob(subscriber, id, job);
  });

  async function catchUp(subscriber: Subscriber, from: string | null, cursor: number): Promise<void> {
    const last = await store.lastEventId();
    const knows = from === epoch && cursor <= last && last - cursor <= longestReplay;
    if (knows) for (const { id, job } of await store.events(cursor, longestReplay)) sendJob(subscriber, id, job);
    else for (const job of (await store.list({ limit: 100 })).reverse()) sendJob(subscriber, last, job);
  }

  return {
    subscribe: async (subscriber) => {
      subscribers.set(subscriber, { follows: false });
      subscriber.send({ type: 'hello', epoch, cursor: await store.lastEventId(), bootId });
      return {
        since: async (from, cursor) => {
          const state = subscribers.get(subscriber);
          if (state === undefined) return;
          // Followed before the replay: what is committed meanwhile is sent, at worst twice, which whole state makes harmless.
          state.follows = true;
          await catchUp(subscriber, from, cursor);
          for (const event of previews.all()) subscriber.send(event);
        },
        end: () => subscribers.delete(subscriber),
      };
    },
    publish: (event) => {
      if (event.type === 'preview') previews.keep(event);
      for (const subscriber of subscribers.keys()) {
        if (event.type === 'pairing' && !subscriber.isDashboard) continue;
        subscriber.send(event);
      }
    },
    size: () => subscribers.size,
  };
}
