import { isFinished, LiveEvent, liveProtocol, type Job, type PendingPairing } from '@sincerely/shared';
import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import { call } from './session.ts';

type Live = {
  connected: boolean;
  /** The newest state of each job, by id. */
  jobs: Record<string, Job>;
  pairings: PendingPairing[];
  /** What running jobs have made so far, as HTML, by job. */
  previews: Record<string, { cv?: string; letter?: string }>;
};

export const useLive = create<Live>(() => ({ connected: false, jobs: {}, pairings: [], previews: {} }));

const patience = [500, 1_000, 2_000, 5_000];
let failures = 0;
let cursor: { epoch: string | null; at: number } = { epoch: null, at: 0 };

/** Keeps a live connection for as long as the page is open; what was missed is fetched again on each connect. */
export async function startLive(queries: QueryClient): Promise<void> {
  try {
    const { ticket } = await call('liveTicket');
    const socket = new WebSocket(`ws://${location.host}/api/live`, [liveProtocol, ticket]);
    socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'since', epoch: cursor.epoch, cursor: cursor.at })));
    socket.addEventListener('message', ({ data }) => takeEvent(String(data), queries));
    socket.addEventListener('close', () => reconnect(queries));
  } catch {
    reconnect(queries);
  }
}

function reconnect(queries: QueryClient): void {
  useLive.setState({ connected: false });
  setTimeout(() => void startLive(queries), patience[Math.min(failures, patience.length - 1)]);
  failures += 1;
}

function takeEvent(text: string, queries: QueryClient): void {
  const parsed = LiveEvent.safeParse(JSON.parse(text));
  if (!parsed.success) return;
  const event = parsed.data;
  if (event.type === 'hello') {
    failures = 0;
    cursor = { epoch: event.epoch, at: cursor.epoch === event.epoch ? cursor.at : event.cursor };
    useLive.setState({ connected: true });
    void queries.invalidateQueries();
  }
  if (event.type === 'job') takeJob(event.job, event.cursor, queries);
  if (event.type === 'preview') {
    const { jobId, part, html } = event;
    useLive.setState(({ previews }) => ({ previews: { ...previews, [jobId]: { ...previews[jobId], [part]: html } } }));
  }
  if (event.type === 'pairing') useLive.setState({ pairings: event.pending });
  if (event.type === 'pairing') void queries.invalidateQueries({ queryKey: ['clients'] });
  if (event.type === 'application')
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => ['applications', 'application', 'overview'].includes(String(queryKey[0])),
    });
  if (event.type === 'profile')
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => ['profile', 'answers', 'documents', 'improvement'].includes(String(queryKey[0])),
    });
}

function takeJob(job: Job, at: number, queries: QueryClient): void {
  cursor = { ...cursor, at: Math.max(cursor.at, at) };
  const before = useLive.getState().jobs[job.id];
  if (before && before.updatedAt > job.updatedAt) return;
  // Each event of an analysis may stand for another proposal.
  if (job.kind === 'improve') void queries.invalidateQueries({ queryKey: ['improvement'] });
  useLive.setState(({ jobs, previews: { [job.id]: own, ...others } }) => ({
    jobs: { ...jobs, [job.id]: job },
    previews: own === undefined || isFinished(job.state) ? others : { ...others, [job.id]: own },
  }));
  if (before?.phase !== job.phase || before.state !== job.state)
    void queries.invalidateQueries({ queryKey: job.applicationId === null ? ['overview'] : ['application', job.applicationId] });
}
