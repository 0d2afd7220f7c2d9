import { isFinished, type Job, type LiveEvent } from '@sincerely/shared';
import { type JobFeed, openJobFeed } from './job-feed.ts';
import { keepPreviews } from './kept-previews.ts';
import type { JobStore } from '../jobs/job-store.ts';

/** Where events of one live connection go. */
export type Subscriber = {
  isDashboard: boolean;
  send(event: LiveEvent): void;
};

export type Subscription = {
  /** Sends what came after the cursor, or a snapshot when that is too much or of another epoch; job events flow from then on, each once. */
  since(epoch: string | null, cursor: number): Promise<void>;
  end(): void;
};

export type Hub = {
  subscribe(subscriber: Subscriber): Promise<Subscription>;
  publish(event: LiveEvent): void;
  /** Forgets previews that were shown before this time, epoch milliseconds. */
  forgetPreviews(before: number): void;
  /** How many listen. */
  size(): number;
};

/** More missed events than this are replaced by a snapshot. */
export const longestReplay = 1000;

type Options = { store: JobStore; epoch: string; bootId: string };

/** Pushes job events in the order of their commits, and other news as it comes. Every event carries whole state. */
export function openHub({ store, epoch, bootId }: Options): Hub {
  const subscribers = new Map<Subscriber, JobFeed>();

  const previews = keepPreviews();

  store.onCommit(({ id, job }) => {
    if (isFinished(job.state)) previews.forget(job.id);
    for (const feed of subscribers.values()) feed.live(id, job);
  });

  async function catchUp(feed: JobFeed, from: string | null, cursor: number): Promise<void> {
    const last = await store.lastEventId();
    const knows = from === epoch && cursor <= last && last - cursor <= longestReplay;
    if (knows) for (const { id, job } of await store.events(cursor, longestReplay)) feed.replay(id, job);
    else for (const job of await snapshot()) feed.replay(last, job);
  }

  /** Everything unfinished and the newest others, oldest first. */
  async function snapshot(): Promise<Job[]> {
    const unfinished = await store.list({ states: ['queued', 'running', 'paused'], limit: 1000 });
    const newest = await store.list({ limit: 100 });
    const known = new Set(newest.map(({ id }) => id));
    return [...newest, ...unfinished.filter(({ id }) => !known.has(id))].reverse();
  }

  return {
    subscribe: async (subscriber) => {
      const feed = openJobFeed((cursor, job) => subscriber.send({ type: 'job', cursor, job }));
      subscribers.set(subscriber, feed);
      subscriber.send({ type: 'hello', epoch, cursor: await store.lastEventId(), bootId });
      return {
        since: async (from, cursor) => {
          if (!subscribers.has(subscriber)) return;
          feed.hold();
          await catchUp(feed, from, cursor);
          feed.flow();
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
    forgetPreviews: (before) => previews.forgetOlder(before),
    size: () => subscribers.size,
  };
}
