import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { type Caller, callerWith, openDashboard, pairExtension } from '@sincerely/companion/testing/call';
import { checkInvariants, type Invariants } from './check-invariants.ts';
import { type Client, openClient } from './client.ts';
import type { FromCompanion, ToCompanion } from './companion.ts';
import { openReceiver, type Receiver } from './receiver.ts';

export type ChaosResult = {
  kills: number;
  killsInWrites: number;
  jobs: number;
  effects: number;
  events: number;
  seconds: number;
} & Invariants;

type Options = { kills: number; onKill?: (done: number) => void };
type Evening = {
  dataFolder: string;
  receiver: Receiver;
  accepted: Map<string, string>;
  clients: Client[];
  headers?: Record<string, string>;
  names: number;
};
type Running = { child: ChildProcess; port: number; dashboardUrl: string };

/** Every how many kills the companion dies in the middle of writing a file, and how many jobs come in for each of its lives. */
const inWriteEvery = 4;
const jobsALife = 4;

/** Kills a working companion again and again, at no particular point, and looks whether everything it had accepted came to its end. */
export async function runChaos({ kills, onKill }: Options): Promise<ChaosResult> {
  const started = performance.now();
  const evening: Evening = {
    dataFolder: mkdtempSync(join(tmpdir(), 'sincerely-chaos-')),
    receiver: await openReceiver(),
    accepted: new Map(),
    clients: [openClient(), openClient()],
    names: 0,
  };
  try {
    let killsInWrites = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const inWrite = kill % inWriteEvery === inWriteEvery - 1;
      await liveAndDie(evening, inWrite);
      killsInWrites += inWrite ? 1 : 0;
      onKill?.(kill + 1);
    }
    await liveToTheEnd(evening);
    const { dataFolder, accepted, receiver, clients } = evening;
    const invariants = checkInvariants({ dataFolder, accepted, received: receiver.received, clients });
    const effects = [...receiver.received.values()].reduce((sum, times) => sum + times, 0);
    const events = Math.max(...clients.map(({ cursors }) => cursors.length));
    const seconds = Math.round((performance.now() - started) / 1000);
    return { kills, killsInWrites, jobs: accepted.size, effects, events, seconds, ...invariants };
  } finally {
    evening.receiver.close();
    rmSync(evening.dataFolder, { recursive: true, force: true });
  }
}

async function liveAndDie(evening: Evening, inWrite: boolean): Promise<void> {
  const running = await start(evening, inWrite ? { CHAOS_KILL_AT_SYNC: String(5 + Math.floor(Math.random() * 60)) } : {});
  if (running === undefined) return;
  const { child } = running;
  const gone = child.signalCode === null ? once(child, 'exit') : Promise.resolve();
  // What the person asks of a companion that dies meanwhile comes to nothing.
  const work = enqueueSome(evening, child)
    .then(async () => meddle(evening, running))
    .catch(() => {});
  // The one wait that is meant: the kill comes at no particular point.
  await Promise.race([sleep(inWrite ? 4_000 : 50 + Math.random() * 450), gone]);
  child.kill('SIGKILL');
  await gone;
  // Nobody is asked what went out before all that did has arrived.
  await evening.receiver.quiet();
  for (const client of evening.clients) client.drop();
  await work;
}

/** Undefined where it died before it was ready, as it may in the middle of a write. */
async function start(evening: Evening, env: Record<string, string> = {}): Promise<Running | undefined> {
  const child = fork(join(import.meta.dirname, 'companion.ts'), {
    env: { ...process.env, SINCERELY_DATA: evening.dataFolder, ...env },
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message: FromCompanion) => {
    if ('accepted' in message) evening.accepted.set(message.accepted.name, message.accepted.id);
  });
  const ready = await Promise.race([readyOf(child), once(child, 'exit').then(() => undefined)]);
  if (ready === undefined) return undefined;
  const running = { child, ...ready };
  try {
    evening.headers ??= (await pairExtension(await openDashboard(ready.port, ready.dashboardUrl))).headers;
    for (const client of evening.clients) await client.connect(callerOf(evening, ready.port));
  } catch (thrown) {
    // One that dies in the middle of a write breaks the lines of its clients first.
    if (!(await isGoing(child))) throw thrown;
  }
  return running;
}

async function isGoing(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  return Promise.race([once(child, 'exit').then(() => true), sleep(5_000).then(() => false)]);
}

function readyOf(child: ChildProcess): Promise<{ port: number; dashboardUrl: string }> {
  return new Promise((resolve) => {
    const listen = (message: FromCompanion) => {
      if (!('ready' in message)) return;
      child.off('message', listen);
      resolve(message.ready);
    };
    child.on('message', listen);
  });
}

function callerOf({ headers = {} }: Evening, port: number): Caller {
  return callerWith(port, { ...headers, host: `127.0.0.1:${port}` });
}

async function enqueueSome(evening: Evening, child: ChildProcess): Promise<void> {
  for (let each = 0; each < jobsALife; each += 1) {
    evening.names += 1;
    const message: ToCompanion = { enqueue: { name: `job-${evening.names}`, receiver: evening.receiver.url } };
    if (child.connected) child.send(message, () => {});
  }
}

/** A person in a hurry: pauses, resumes, cancels now and then, and answers what is asked of them. */
async function meddle(evening: Evening, { port }: Running): Promise<void> {
  const caller = callerOf(evening, port);
  for (const [name, id] of [...evening.accepted].slice(-12)) {
    await answer(evening, caller, name, id);
    const chance = Math.random();
    const request = chance < 0.1 ? 'pause' : chance < 0.2 ? 'resume' : chance < 0.22 ? 'cancel' : undefined;
    if (request !== undefined) await caller.call('requestJob', { id, input: { request } }).catch(() => {});
  }
}

/** What a person does with a job that waits for them: says what they see of its effect, starts again what stopped the companion. */
async function answer(evening: Evening, caller: Caller, name: string, id: string): Promise<boolean> {
  const { job } = await caller.call('job', { id });
  if (job.state === 'paused') {
    const effect = (evening.receiver.received.get(name) ?? 0) > 0 ? 'happened' : 'did-not-happen';
    await caller.call('requestJob', { id, input: { request: 'resume', effect } }).catch(() => {});
  }
  if (job.state === 'error') await caller.call('requestJob', { id, input: { request: 'retry' } }).catch(() => {});
  return job.state === 'done' || job.state === 'cancelled';
}

/** Milliseconds in which not one more job comes to its end. */
const longestStall = 60_000;

/** One last life without a kill, in which everything has to come to its end. */
async function liveToTheEnd(evening: Evening): Promise<void> {
  const running = await start(evening);
  if (running === undefined) throw new Error('The companion did not start again.');
  const caller = callerOf(evening, running.port);
  let moved = performance.now();
  let open = [...evening.accepted];
  while (open.length > 0 && performance.now() < moved + longestStall) {
    const waiting = stoppedJobs(evening.dataFolder);
    const ended = endedJobs(evening.dataFolder);
    for (const [name, id] of open.filter(([, one]) => waiting.has(one))) await answer(evening, caller, name, id).catch(() => false);
    const still = open.filter(([, id]) => !ended.has(id));
    if (still.length < open.length) moved = performance.now();
    open = still;
    await sleep(50);
  }
  // The clients get the last events before they are counted.
  await sleep(300);
  running.child.kill('SIGTERM');
  await once(running.child, 'exit');
}

/** Read from the database itself: a client that asks after thousands of jobs is told to wait. */
function idsIn(dataFolder: string, states: Job['state'][]): Set<string> {
  const database = new Sqlite(join(dataFolder, 'sincerely.db'), { readonly: true });
  try {
    const rows = database.prepare(`SELECT id FROM jobs WHERE state IN (SELECT value FROM json_each(?))`).pluck();
    return new Set(rows.all(JSON.stringify(states)) as string[]);
  } finally {
    database.close();
  }
}

const stoppedJobs = (dataFolder: string) => idsIn(dataFolder, ['paused', 'error']);
const endedJobs = (dataFolder: string) => idsIn(dataFolder, ['done', 'cancelled']);
