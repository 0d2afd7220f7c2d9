import {
  type Heartbeat,
  isFinished,
  jittered,
  type Job,
  LiveEvent,
  liveProtocol,
  type PendingPairing,
  readTooMany,
  startHeartbeat,
} from '@sincerely/shared';
import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import { wear } from './appearance.ts';
import { askOver, takeAnswer } from './ask-live.ts';
import { call } from './session.ts';

type Live = {
  connected: boolean;
  /** Seconds until it goes on where the companion was asked too much; else 0. */
  restsFor: number;
  /** The newest state of each job, by id. */
  jobs: Record<string, Job>;
  pairings: PendingPairing[];
  /** What running jobs have made so far, as HTML, by job. */
  previews: Record<string, { cv?: string; letter?: string }>;
};

export const useLive = create<Live>(() => ({ connected: false, restsFor: 0, jobs: {}, pairings: [], previews: {} }));

/** Milliseconds between tries while somebody looks at the page, and while nobody does. */
const patience = { seen: [300, 600, 900], hidden: 15_000 };
/** A clock that jumps further than this between two looks has slept, and its connection with it. */
const lookEvery = 2_000;
const slept = 10_000;
/** Milliseconds a companion that took the connection may need for a ticket. */
const ticketPatience = 5_000;
/** Milliseconds in which changes are gathered. */
const refreshAfter = 400;
let failures = 0;
let tries = 0;
let socket: WebSocket | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
let heartbeat: Heartbeat | undefined;
let cursor: { epoch: string | null; at: number } = { epoch: null, at: 0 };

/** Keeps a live connection for as long as the page is open; what was missed is fetched again on each connect. */
export async function startLive(queries: QueryClient): Promise<void> {
  tries += 1;
  const own = tries;
  try {
    const { ticket } = await call('liveTicket', { signal: AbortSignal.timeout(ticketPatience) });
    // Another try was begun while this one hung.
    if (own === tries) listen(new WebSocket(`ws://${location.host}/api/live`, [liveProtocol, ticket]), queries);
  } catch (thrown) {
    if (own === tries) reconnect(queries, readTooMany(thrown)?.retryAfter);
  }
}

function listen(opened: WebSocket, queries: QueryClient): void {
  socket = opened;
  heartbeat?.stop();
  heartbeat = startHeartbeat({
    ask: () => opened.readyState === WebSocket.OPEN && opened.send(JSON.stringify({ type: 'ping' })),
    onSilence: () => startAnew(queries),
  });
  opened.addEventListener('open', () => opened.send(JSON.stringify({ type: 'since', epoch: cursor.epoch, cursor: cursor.at })));
  opened.addEventListener('message', ({ data }) => {
    if (socket !== opened) return;
    heartbeat?.heard();
    takeEvent(String(data), queries);
  });
  opened.addEventListener('close', () => {
    if (socket === opened) reconnect(queries);
  });
}

/** `restsFor`: seconds the companion wants to be left alone. */
function reconnect(queries: QueryClient, restsFor = 0): void {
  heartbeat?.stop();
  askOver(undefined);
  useLive.setState({ connected: false, restsFor });
  clearTimeout(waiting);
  const ms = document.hidden ? patience.hidden : (patience.seen[Math.min(failures, patience.seen.length - 1)] ?? 0);
  waiting = setTimeout(() => void startLive(queries), Math.max(restsFor * 1000, jittered(ms)));
  failures += 1;
}

/** Comes back at once when the page is looked at again, the network is there again, or the machine has slept. */
export function watchForReturn(queries: QueryClient): void {
  const again = () => {
    if (useLive.getState().connected || document.hidden) return;
    failures = 0;
    reconnect(queries);
  };
  document.addEventListener('visibilitychange', again);
  addEventListener('online', again);
  let looked = Date.now();
  setInterval(() => {
    const passed = Date.now() - looked;
    looked += passed;
    if (passed > slept) startAnew(queries);
  }, lookEvery);
}

/** After a sleep, or where the companion hangs, a connection may look open and be dead. */
function startAnew(queries: QueryClient): void {
  const old = socket;
  socket = undefined;
  old?.close();
  failures = 0;
  reconnect(queries);
}

function takeEvent(text: string, queries: QueryClient): void {
  const parsed = LiveEvent.safeParse(JSON.parse(text));
  if (!parsed.success) return;
  const event = parsed.data;
  if (event.type === 'answer' || event.type === 'refusal') return takeAnswer(event);
  if (event.type === 'hello') {
    failures = 0;
    askOver(socket);
    cursor = { epoch: event.epoch, at: cursor.epoch === event.epoch ? cursor.at : event.cursor };
    useLive.setState({ connected: true, restsFor: 0 });
    void queries.invalidateQueries();
  }
  if (event.type === 'job') takeJob(event.job, event.cursor, queries);
  if (event.type === 'preview') {
    const { jobId, part, html } = event;
    useLive.setState(({ previews }) => ({ previews: { ...previews, [jobId]: { ...previews[jobId], [part]: html } } }));
  }
  if (event.type === 'work')
    void queries.invalidateQueries({ predicate: ({ queryKey }) => ['work', 'jobs', 'job'].includes(String(queryKey[0])) });
  if (event.type === 'appearance') void takeAppearance(queries);
  if (event.type === 'pairing') useLive.setState({ pairings: event.pending });
  if (event.type === 'pairing') void queries.invalidateQueries({ queryKey: ['clients'] });
  if (event.type === 'application' || event.type === 'applications')
    void queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        ['applications', 'application', 'made-documents', 'mail', 'overview', 'tracking', 'tags', 'insights', 'reminders'].includes(
          String(queryKey[0]),
        ),
    });
  if (event.type === 'profile')
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => ['profile', 'answers', 'documents', 'improvement'].includes(String(queryKey[0])),
    });
}

/** Chosen in another window: this one speaks and looks the same from now on. */
async function takeAppearance(queries: QueryClient): Promise<void> {
  const settings = await call('settings');
  queries.setQueryData(['settings'], settings);
  await wear(settings.appearance);
}

function takeJob(job: Job, at: number, queries: QueryClient): void {
  cursor = { ...cursor, at: Math.max(cursor.at, at) };
  // One connection tells of a job in the order it happened; its times may go back with the clock.
  const before = useLive.getState().jobs[job.id];
  // Each event of an analysis may stand for another proposal.
  if (job.kind === 'improve') void queries.invalidateQueries({ queryKey: ['improvement'] });
  useLive.setState(({ jobs, previews: { [job.id]: own, ...others } }) => ({
    jobs: { ...jobs, [job.id]: job },
    previews: own === undefined || isFinished(job.state) ? others : { ...others, [job.id]: own },
  }));
  if (before?.phase === job.phase && before.state === job.state && before.intent === job.intent) return;
  const changed = [
    ...(job.applicationId === null
      ? [['overview']]
      : [
          ['application', job.applicationId],
          ['mail', job.applicationId],
        ]),
    ['jobs'],
    ['job', job.id],
    ['work'],
    ...(job.kind === 'apply' ? [['automation']] : []),
  ];
  for (const queryKey of changed) refreshSoon(queryKey, queries);
}

const outdated = new Map<string, string[]>();

/** A batch changes many jobs within a moment: what shows them is fetched again once for all of it. */
function refreshSoon(queryKey: string[], queries: QueryClient): void {
  if (outdated.size === 0) setTimeout(() => refreshOutdated(queries), refreshAfter);
  outdated.set(queryKey.join('/'), queryKey);
}

function refreshOutdated(queries: QueryClient): void {
  const keys = [...outdated.values()];
  outdated.clear();
  for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
}
