import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Caller, openDashboard } from '@sincerely/companion/testing/call';
import type { QueuedApplication } from '@sincerely/shared';
import { startBoards, type Boards } from '../../boards/boards.ts';
import { setUpPerson } from '../../support/queue.ts';
import { answerOne, type Approved } from '../../support/queue-person.ts';
import { changed, eveningList, serveList } from '../../support/queue-postings.ts';

export type QueueChaos = {
  kills: number;
  /** Of these, those of the browser alone. */
  browserKills: number;
  evenings: number;
  applications: number;
  sent: number;
  /** Applications an employer received more than once. */
  doubled: number;
  /** Applications that ended nowhere. */
  lost: number;
  /** How those stand. */
  lostAs: string[];
  /** Ends the employer does not bear out: told as sent and not there, or there and told as not sent. */
  untrue: number;
  /** How often the person was asked whether it went out. */
  asked: number;
  seconds: number;
};

type Running = { child: ChildProcess; person: Caller };
type Evening = { boards: Boards; dataFolder: string; keys: Map<string, string>; names: Map<string, string> };

/** The longest that is waited before a kill, and how long an evening may take once nothing kills it any more; milliseconds. */
const longest = 6_000;
/** Then the evening goes on undisturbed to its end, and another begins. */
const mostAnEvening = 12;
const patience = 240_000;

/** Works evenings of twelve postings while companion or browser are killed at no particular point, until so many kills were made. */
export async function killQueue(kills: number, onKill: (done: number) => void): Promise<QueueChaos> {
  const started = performance.now();
  const total: QueueChaos = {
    kills: 0,
    browserKills: 0,
    evenings: 0,
    applications: 0,
    sent: 0,
    doubled: 0,
    lost: 0,
    lostAs: [],
    untrue: 0,
    asked: 0,
    seconds: 0,
  };
  while (total.kills < kills) {
    await oneEvening(total, kills, onKill);
    total.evenings += 1;
  }
  return { ...total, seconds: Math.round((performance.now() - started) / 1000) };
}

/** The person at it, until the list is done or the companion is gone. */
async function keepWorking(evening: Evening, { person }: Running, total: QueueChaos): Promise<'ended' | 'gone'> {
  return workOn(evening, person, total).catch(() => 'gone' as const);
}

async function oneEvening(total: QueueChaos, kills: number, onKill: (done: number) => void): Promise<void> {
  const boards = await startBoards();
  const dataFolder = mkdtempSync(join(tmpdir(), 'sincerely-queue-chaos-'));
  const evening: Evening = { boards, dataFolder, keys: serveList(boards, eveningList()), names: new Map() };
  let running = await start(evening);
  try {
    await setUpPerson(running.person);
    await queueList(evening, running.person);
    let work = keepWorking(evening, running, total);
    const until = Math.min(kills, total.kills + mostAnEvening);
    const nextKill = async () => sleep(200 + Math.random() * longest);
    let due = nextKill();
    while (total.kills < until) {
      const end = await Promise.race([work, due]);
      if (end === 'ended') break;
      // A call that failed as the browser died, or was one too many: the person takes a breath and goes on. The next kill comes all the same.
      if (end === 'gone') {
        await sleep(1_000);
        work = keepWorking(evening, running, total);
        continue;
      }
      due = nextKill();
      total.kills += 1;
      if (total.kills % 3 === 0 && killBrowser(dataFolder)) total.browserKills += 1;
      else {
        await killCompanion(running);
        await work;
        running = await start(evening);
        work = keepWorking(evening, running, total);
      }
      onKill(total.kills);
    }
    const rest = work.then(async (end) => (end === 'ended' ? end : workOn(evening, running.person, total)));
    const end = await Promise.race([rest, sleep(patience, 'late' as const, { ref: false })]);
    await judge(evening, running.person, total, end);
  } finally {
    running.child.kill('SIGKILL');
    await boards.close();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function start({ boards, dataFolder }: Evening): Promise<Running> {
  const { httpsPort, proxyPort, hosts } = boards;
  const env = { ...process.env, SINCERELY_DATA: dataFolder, CHAOS_BOARDS: JSON.stringify({ httpsPort, proxyPort, hosts }) };
  const child = fork(join(import.meta.dirname, 'companion.ts'), { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [ready] = (await once(child, 'message')) as [{ port: number; dashboardUrl: string }];
  return { child, person: await openDashboard(ready.port, ready.dashboardUrl) };
}

async function killCompanion({ child }: Running): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** True where there was one to kill. */
function killBrowser(dataFolder: string): boolean {
  try {
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${join(dataFolder, 'browser')}`]);
    return true;
  } catch {
    return false;
  }
}

async function queueList({ boards, keys, names }: Evening, person: Caller): Promise<void> {
  const urls = [...keys.values()].map((key) => boards.urlOf(key));
  const { added } = await person.call('queuePostings', { input: { urls, tailor: false } });
  for (const [at, { job }] of added.entries()) names.set(job.id, [...keys.keys()][at] as string);
  boards.behave(keys.get('closed') as string, { closed: true });
}

/** The person answers whatever waits for them, until nothing does and nothing runs. */
async function workOn(evening: Evening, person: Caller, total: QueueChaos): Promise<'ended'> {
  const approved: Approved = new Map();
  for (;;) {
    const { queue } = await person.call('automation');
    const open = queue.filter(({ job }) => !isEnd(job.state, job.errorCode));
    if (open.length === 0) return 'ended';
    for (const queued of open.filter(({ job }) => job.state === 'paused' || job.state === 'error'))
      await answer(evening, person, queued, approved, total);
    await sleep(400);
  }
}

const finalCodes = new Set<string | null>(['posting-closed', 'already-received', 'already-submitted']);

function isEnd(state: string, code: string | null): boolean {
  return state === 'done' || state === 'cancelled' || (state === 'error' && finalCodes.has(code));
}

/** What a page no longer asks is not answered any more; the next look tells. */
async function answer(evening: Evening, person: Caller, queued: QueuedApplication, approved: Approved, total: QueueChaos): Promise<void> {
  const { id, errorCode } = queued.job;
  const { boards, keys, names, dataFolder } = evening;
  const key = keys.get(names.get(id) as string) as string;
  if (errorCode === 'effect-unresolved' || queued.asksOutcome) {
    total.asked += 1;
    await person.call('settleQueued', { id, input: { submitted: boards.received(key).length > 0 } });
    return;
  }
  if (names.get(id) === 'changed' && errorCode === 'awaits-approval') boards.add({ ...changed(eveningList()[10]?.posting as never), key });
  if (await answerOne({ person, dataFolder }, queued, approved).catch(() => true)) return;
  await person.call('goOn', { id }).catch(() => {});
}

async function judge({ boards, keys, names }: Evening, person: Caller, total: QueueChaos, end: 'ended' | 'late'): Promise<void> {
  const { queue } = await person.call('automation');
  total.applications += names.size;
  for (const [id, name] of names) {
    const queued = queue.find(({ job }) => job.id === id);
    const times = boards.received(keys.get(name)).length;
    total.sent += Math.min(times, 1);
    total.doubled += times > 1 ? 1 : 0;
    if (queued === undefined || (end === 'late' && !isEnd(queued.job.state, queued.job.errorCode))) {
      total.lost += 1;
      total.lostAs.push(`${name}: ${queued?.job.state} ${queued?.job.phase} ${queued?.job.errorCode}`);
    } else if ((queued.application.status === 'submitted') !== times > 0) total.untrue += 1;
  }
}
