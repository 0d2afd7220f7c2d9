import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { type Supervised, supervise } from '../supervise.ts';
import { type Caller, openDashboard, pairExtension, send } from '../testing/call.ts';
import { connectLive } from '../testing/live.ts';
import { amara, posting, startTestCompanion, temporaryFolder } from '../testing/test-companion.ts';

import { accountEntries } from './folder-files.ts';
import { stageImport } from './stage-import.ts';

const canary = 'Kestrel-canary-4711';

async function start() {
  const dataFolder = await temporaryFolder();
  const supervised = await supervise({ port: 0, logLevel: 'info', dataFolder, chromium: null });
  onTestFinished(() => supervised.close());
  const { port, dashboardUrl } = supervised.companion;
  return { supervised, dataFolder, dashboard: await openDashboard(port, dashboardUrl) };
}

/** An account with something of every kind in it. */
async function live(dashboard: Caller): Promise<{ applicationId: string; documentId: string }> {
  await dashboard.call('saveProfile', { input: { profile: { ...amara, basics: { ...amara.basics, label: canary } }, revision: 0 } });
  await dashboard.call('saveAnswer', { input: { question: 'Why us?', answer: canary, confirmed: true, company: null } });
  const data = Buffer.from(canary).toString('base64');
  const { id: documentId } = await dashboard.call('addDocument', { input: { name: 'cv.txt', mime: 'text/plain', data, kind: 'resume' } });
  const { application } = await dashboard.call('savePosting', { input: { ...posting, description: `${posting.description}\n${canary}` } });
  const { socket, until } = await connectLive(dashboard);
  await dashboard.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await until((event) => event.type === 'job' && event.job.state === 'done');
  socket.terminate();
  await dashboard.call('changeApplication', { id: application.id, input: { notes: canary } });
  return { applicationId: application.id, documentId };
}

async function seen(dashboard: Caller, applicationId: string) {
  const { jobs: _, ...application } = await dashboard.call('application', { id: applicationId });
  const preview = await dashboard.call('tailoredPreview', { id: applicationId });
  const { profile, facts } = await dashboard.call('profile');
  return { application, preview, profile, facts, answers: await dashboard.call('answers'), documents: await dashboard.call('documents') };
}

/** The dashboard after the companion has started anew. */
async function comeBack(supervised: Supervised, dashboardUrl: string): Promise<Caller> {
  const { companion } = await new Promise<{ companion: { port: number } }>((resolve) =>
    supervised.onStarted((companion) => resolve({ companion })),
  );
  return openDashboard(companion.port, dashboardUrl);
}

async function archiveOf(dashboard: Caller): Promise<Buffer> {
  const { url, name } = await dashboard.call('exportAccount');
  expect(name).toMatch(/^sincerely-\d{4}-\d\d-\d\d\.zip$/u);
  const response = await fetch(url.replace(/\/\/[^/]+/u, `//127.0.0.1:${dashboard.port}`), { redirect: 'manual' });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

test('exported, erased and brought back, an account is the same; in between there is nothing of it on the disk', async () => {
  const { supervised, dataFolder, dashboard } = await start();
  const { applicationId } = await live(dashboard);
  const before = await seen(dashboard, applicationId);
  const archive = await archiveOf(dashboard);
  const names = Object.keys(unzipSync(archive));
  expect(names).toEqual(expect.arrayContaining(['README.txt', 'resume.json', 'answers.json', 'applications.csv', 'data/sincerely.db']));
  expect(names.filter((name) => /secrets|\.key|vault|log|lock/u.test(name))).toEqual([]);

  expect(await dashboard.refusal('eraseAccount', { input: { word: 'yes' as 'erase everything' } })).toBe('invalid-body');
  const erased = await dashboard.call('eraseAccount', { input: { word: 'erase everything' } });
  const empty = await comeBack(supervised, erased.dashboardUrl);
  expect((await empty.call('profile')).profile.basics.name).toBe('');
  expect(await empty.call('applications')).toMatchObject({ total: 0 });
  expect(holding(dataFolder, canary)).toEqual([]);
  expect(await dashboard.refusal('profile')).toBe('not-paired');

  const file = { name: 'export.zip', mime: 'application/zip', data: archive.toString('base64') };
  const back = await comeBack(supervised, (await empty.call('importAccount', { input: file })).dashboardUrl);
  expect(await seen(back, applicationId)).toEqual(before);
});

test('a browser that was paired is not after an import; what was there before is set aside', async () => {
  const { supervised, dataFolder, dashboard } = await start();
  const { applicationId } = await live(dashboard);
  const before = await seen(dashboard, applicationId);
  const extension = await pairExtension(dashboard);
  const file = { name: 'export.zip', mime: 'application/zip', data: (await archiveOf(dashboard)).toString('base64') };
  const back = await comeBack(supervised, (await dashboard.call('importAccount', { input: file })).dashboardUrl);
  expect(await seen(back, applicationId)).toEqual(before);
  expect(await extension.refusal('profile')).toBe('not-paired');
  expect((await back.call('clients')).filter(({ kind }) => kind === 'extension')).toEqual([]);
  const [aside = ''] = readdirSync(join(dataFolder, 'set-aside'));
  expect(readdirSync(join(dataFolder, 'set-aside', aside))).toContain('sincerely.db');
});

test.each(['setting-aside', 'taking'] as const)(
  'an import that was interrupted while %s is brought to its end by the next start',
  async (phase) => {
    const { supervised, dataFolder, dashboard } = await start();
    const { applicationId } = await live(dashboard);
    const before = await seen(dashboard, applicationId);
    const archive = await archiveOf(dashboard);
    await dashboard.call('changeApplication', { id: applicationId, input: { notes: 'Something else' } });
    await supervised.close();
    await stageImport(dataFolder, archive);
    const aside = join('set-aside', 'before');
    mkdirSync(join(dataFolder, aside), { recursive: true });
    for (const name of phase === 'taking' ? await accountEntries(dataFolder) : ['documents'])
      renameSync(join(dataFolder, name), join(dataFolder, aside, name));
    if (phase === 'taking') renameSync(join(dataFolder, 'incoming', 'jobs'), join(dataFolder, 'jobs'));
    writeFileSync(join(dataFolder, 'importing.json'), JSON.stringify({ aside, phase }));
    const again = await startTestCompanion({ dataFolder });
    expect(await seen(await openDashboard(again.port, again.dashboardUrl), applicationId)).toEqual(before);
    expect(readdirSync(dataFolder)).not.toContain('importing.json');
  },
);

type Broken = [name: string, make: (archive: Buffer) => Buffer];
const broken: Broken[] = [
  ['no archive at all', () => Buffer.from('not a zip')],
  ['an archive of something else', () => Buffer.from(zipSync({ 'a.txt': strToU8('a') }))],
  ['one whose file was changed', (archive) => rezipped(archive, (files) => ({ ...files, 'data/sincerely.db': strToU8('nothing') }))],
  ...['../../evil', 'secrets/server.key', 'documents/../../evil', 'documents\\..\\evil', 'sincerely.db-wal', 'Secrets/server.key'].map(
    (elsewhere): Broken => [
      `one that would write to ${elsewhere}`,
      (archive) => rezipped(archive, (files) => withFileAt(files, elsewhere)),
    ],
  ),
];

test.each(broken)('%s is refused, and nothing is touched', async (_, make) => {
  const { dataFolder, dashboard } = await start();
  const { applicationId } = await live(dashboard);
  const before = await seen(dashboard, applicationId);
  const data = make(await archiveOf(dashboard)).toString('base64');
  expect(await dashboard.refusal('importAccount', { input: { name: 'x.zip', mime: 'application/zip', data } })).toBe('unreadable-file');
  expect(await seen(dashboard, applicationId)).toEqual(before);
  expect(readdirSync(dataFolder)).not.toContain('incoming');
});

test('an archive nobody downloaded and an import that was not begun are gone after the next start', async () => {
  const { supervised, dataFolder, dashboard } = await start();
  await live(dashboard);
  const archive = await archiveOf(dashboard);
  await supervised.close();
  await stageImport(dataFolder, archive);
  expect(readdirSync(dataFolder)).toEqual(expect.arrayContaining(['exports', 'incoming']));
  await startTestCompanion({ dataFolder });
  expect(readdirSync(dataFolder).filter((name) => ['exports', 'incoming'].includes(name))).toEqual([]);
});

test('a link to an export is for who asked, and runs out', async () => {
  const { dashboard } = await start();
  const { url } = await dashboard.call('exportAccount');
  const path = url.replace(/^https?:\/\/[^/]+/u, '');
  const headers = { host: `sincerely.localhost:${dashboard.port}` };
  expect(
    (await send(dashboard.port, { path: path.replace(/s=(\w)/u, (_, sign) => `s=${sign === '0' ? '1' : '0'}`), headers })).status,
  ).toBe(403);
  expect((await send(dashboard.port, { path, headers })).status).toBe(200);
});

function withFileAt(files: Record<string, Uint8Array>, path: string): Record<string, Uint8Array> {
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] as Uint8Array).toString()) as { files: Record<string, string> };
  const [name = '', sha256 = ''] = Object.entries(manifest.files)[0] ?? [];
  manifest.files[path] = sha256;
  return { ...files, [`data/${path}`]: files[`data/${name}`] as Uint8Array, 'manifest.json': strToU8(JSON.stringify(manifest)) };
}

function rezipped(archive: Buffer, change: (files: Record<string, Uint8Array>) => Record<string, Uint8Array>): Buffer {
  return Buffer.from(zipSync(change(unzipSync(archive))));
}

/** Files that hold the text, as it is or in one of the ways things are written. */
function holding(folder: string, text: string): string[] {
  const ways = [
    text,
    Buffer.from(text).toString('base64').replaceAll('=', ''),
    Buffer.from(text).toString('hex'),
    encodeURIComponent(text),
  ];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => {
      const data = readFileSync(join(folder, name), 'latin1');
      return ways.some((way) => data.includes(way));
    });
}

test('what looks for a canary finds one', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'a'), Buffer.from(canary).toString('base64'));
  expect(holding(folder, canary)).toEqual(['a']);
});
