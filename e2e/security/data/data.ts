import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, openDashboard, send } from '@sincerely/companion/testing/call';
import { startBoards } from '../../boards/boards.ts';
import { canariesIn, filesWithCanaries, waysOf } from '../../support/canaries.ts';
import type { CompanionProcess } from '../../support/companion-process.ts';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { accountView } from './account-view.ts';
import { type Day, liveDay, until } from './day.ts';
import { type PersonOfCanaries, personOfCanaries } from './person-of-canaries.ts';

/** After a full day each of a person's words is looked for everywhere; after *erase everything* it is nowhere; an export brings the account back. */
export const data: Suite = {
  name: 'data',
  least: 2_000,
  run: async () => {
    const tally = openTally();
    const person = personOfCanaries();
    const folder = mkdtempSync(join(tmpdir(), 'sincerely-day-'));
    mkdirSync(join(folder, 'data'));
    const boards = await startBoards();
    try {
      const day = await liveDay(person, boards, folder);
      try {
        await lookEverywhere(person, day, tally);
        await bringBack(person, day, tally);
      } finally {
        await day.close();
      }
    } finally {
      await boards.close();
      rmSync(folder, { recursive: true, force: true });
    }
    return tally;
  },
};

/** One attack for each way a word may be written. */
function nowhere(tally: Tally, place: string, words: string[], found: string[]): void {
  for (const word of words)
    for (const way of waysOf(word))
      tally.attack(`${way} in ${place}`, found.some((where) => where.includes(word)) && `found: ${found.join(', ').slice(0, 300)}`);
}

async function lookEverywhere(
  { own, secrets }: PersonOfCanaries,
  { companion, dashboard, temporary, kept }: Day,
  tally: Tally,
): Promise<void> {
  const { dataFolder } = companion;
  const both = [...own, ...secrets];
  const { local, session } = await kept();
  const metrics = await send(dashboard.port, { path: '/metrics', headers: dashboard.headers });
  mustBeThere('in the data folder', canariesIn(everyFile(dataFolder, own), own), own);
  mustBeThere('in the extension, to fill with while the companion is off', canariesIn(local, own), own.slice(0, 3));
  const log = logOf(companion);
  if (!log.includes('"route":')) throw new Error(`the log does not tell of requests: ${log.slice(0, 300)}`);

  nowhere(tally, 'the log', both, canariesIn(log, both));
  nowhere(tally, 'the metrics', both, canariesIn(metrics.text, both));
  nowhere(tally, 'temporary files', both, filesWithCanaries(temporary, both));
  nowhere(tally, 'the data folder', secrets, filesWithCanaries(dataFolder, secrets));
  nowhere(tally, 'the extension', secrets, canariesIn(local + session, secrets));
  for (const name of ['traces', 'secrets']) {
    mkdirSync(join(dataFolder, name), { recursive: true });
    nowhere(tally, name, own, filesWithCanaries(join(dataFolder, name), own));
  }
}

/** What the companion wrote to its log and to its output. */
function logOf(companion: CompanionProcess): string {
  const { dataFolder } = companion;
  const files = globSync('companion.log*', { cwd: dataFolder });
  return [companion.said(), ...files.map((file) => readFileSync(join(dataFolder, file), 'utf8'))].join('\n');
}

/** A search that finds nothing where it must find something proves nothing. */
function mustBeThere(place: string, found: string[], wanted: string[]): void {
  const missing = wanted.filter((word) => !found.includes(word));
  if (missing.length > 0) throw new Error(`${missing.length} of ${wanted.length} words are not ${place}`);
}

function everyFile(folder: string, words: string[]): string {
  return filesWithCanaries(folder, words).join('\n');
}

/** Export, erase, look, import, compare. */
async function bringBack(person: PersonOfCanaries, { companion, dashboard, temporary, kept }: Day, tally: Tally): Promise<void> {
  const before = await accountView(dashboard);
  const { url } = await dashboard.call('exportAccount');
  const archive = Buffer.from(await (await fetch(url.replace(/\/\/[^/]+/u, `//127.0.0.1:${dashboard.port}`))).arrayBuffer());

  const erased = await dashboard.call('eraseAccount', { input: { word: 'erase everything' } });
  const empty = await opened(dashboard.port, erased.dashboardUrl);
  const both = [...person.own, ...person.secrets];
  const gone = await until(kept, ({ local, session }) => canariesIn(local + session, both).length === 0).catch(kept);
  nowhere(tally, 'the extension, after everything was erased', both, canariesIn(gone.local + gone.session, both));
  nowhere(tally, 'the data folder, after everything was erased', both, filesWithCanaries(companion.dataFolder, both));
  nowhere(tally, 'temporary files, after everything was erased', both, filesWithCanaries(temporary, both));
  nowhere(tally, 'the log, after everything was erased', both, canariesIn(logOf(companion), both));

  const imported = await empty.call('importAccount', {
    input: { name: 'sincerely.zip', mime: 'application/zip', data: archive.toString('base64') },
  });
  const after = await accountView(await opened(dashboard.port, imported.dashboardUrl));
  for (const [part, was] of Object.entries(before))
    tally.attack(`${part}, brought back`, after[part] !== was && `it was ${was.slice(0, 400)} and is ${after[part]?.slice(0, 400)}`);
}

/** The companion comes back by itself, at the same port. */
async function opened(port: number, dashboardUrl: string): Promise<Caller> {
  const tried = await until(
    async () => openDashboard(port, dashboardUrl).catch(() => undefined),
    (caller) => caller !== undefined,
  );
  if (tried === undefined) throw new Error('the companion does not come back');
  return tried;
}
