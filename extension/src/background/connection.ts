import { codeOf, jittered, type LiveEvent, readTooMany } from '@sincerely/shared';
import { noConnection, type Connection } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { openLive } from './live.ts';
import { countWaiting, flushOutbox } from './outbox.ts';
import { companionProvesItself } from './pair.ts';
import { inTurn, readLocal, readSession, writeSession } from './stored.ts';
import { syncFromCompanion } from './sync.ts';

/** Seconds between tries; the alarm tries again every 30 s even if the background slept. */
const patience = [1, 2, 4, 8, 15, 30];

let live: { close(): void } | undefined;
let connecting: Promise<void> | undefined;
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

export async function readConnection(): Promise<Connection> {
  return (await readSession('connection')) ?? noConnection;
}

export async function changeConnection(change: Partial<Connection>): Promise<void> {
  await inTurn(async () => writeSession('connection', { ...(await readConnection()), ...change }));
}

/** Connects unless connected: proof, then what waits in the outbox, then the sync, then the live connection. */
export function connect(onEvent: (event: LiveEvent) => void): Promise<void> {
  connecting ??= tryToConnect(onEvent).finally(() => {
    connecting = undefined;
  });
  return connecting;
}

async function tryToConnect(onEvent: (event: LiveEvent) => void): Promise<void> {
  if (live !== undefined) return;
  clearTimeout(retry);
  const pairing = await readLocal('pairing');
  const waiting = await countWaiting();
  const syncedAt = (await readLocal('synced'))?.at;
  await changeConnection({ port: pairing?.port ?? 0, waiting, ...(syncedAt === undefined ? {} : { syncedAt }) });
  if (pairing === undefined) return changeConnection({ state: 'unpaired' });
  try {
    await connectPaired(onEvent);
    failures = 0;
  } catch (thrown) {
    const restsFor = (readTooMany(thrown)?.retryAfter ?? 0) * 1000;
    await changeConnection({ state: stateAfter(thrown), goesOnAt: restsFor > 0 ? Date.now() + restsFor : undefined });
    tryAgainLater(onEvent, restsFor);
  }
}

async function connectPaired(onEvent: (event: LiveEvent) => void): Promise<void> {
  if (!(await companionProvesItself())) {
    await changeConnection({ state: 'untrusted' });
    return;
  }
  await flushOutbox();
  await syncFromCompanion();
  await refreshOverview();
  await refreshBases();
  const closed = () => {
    live = undefined;
    void changeConnection({ state: 'off' }).then(() => connect(onEvent));
  };
  live = await openLive({ event: onEvent, closed });
  await changeConnection({ state: 'connected', goesOnAt: undefined, waiting: 0, syncedAt: Date.now() });
}

function stateAfter(thrown: unknown): Connection['state'] {
  return codeOf(thrown) === 'not-paired' ? 'untrusted' : 'off';
}

/** Not before so many milliseconds are over. */
function tryAgainLater(onEvent: (event: LiveEvent) => void, restsFor: number): void {
  const seconds = patience[Math.min(failures, patience.length - 1)] ?? 30;
  failures += 1;
  retry = setTimeout(() => void connect(onEvent), Math.max(restsFor, jittered(seconds * 1000)));
}

export async function refreshOverview(): Promise<void> {
  const { sentToday, needsYou, profileReady } = await callCompanion('overview');
  await changeConnection({ sentToday, needsYou, profileReady });
}

/** Which base CVs there are to tailor from. */
export async function refreshBases(): Promise<void> {
  const bases = await callCompanion('baseCvs');
  await changeConnection({ bases: bases.map(({ id, name, isDefault }) => ({ id, name, isDefault })) });
}

export function disconnect(): void {
  live?.close();
  live = undefined;
}

export async function isConnected(): Promise<boolean> {
  return (await readConnection()).state === 'connected';
}
