import { type ArtifactKind, type CoverageScore, tailoringPhases } from '@sincerely/shared';
import { expect, test } from 'vitest';
import type { Config } from '../config.ts';
import { type Caller, send } from '../testing/call.ts';
import { amara, openLive, posting, startPaired, startTestCompanion } from '../testing/test-companion.ts';

async function withApplication(config: Partial<Config> = {}) {
  const parts = await startPaired(config);
  await parts.dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const { application } = await parts.extension.call('savePosting', { input: posting });
  return { ...parts, application };
}

async function textOf(caller: Caller, applicationId: string, kind: ArtifactKind): Promise<string> {
  const { artifacts } = await caller.call('application', { id: applicationId });
  const artifact = artifacts.find((one) => one.kind === kind);
  if (artifact === undefined) throw new Error(`no ${kind}`);
  const { url } = await caller.call('artifactLink', { id: artifact.id, input: { inline: false } });
  const { pathname, search } = new URL(url);
  return (await send(caller.port, { path: pathname + search, headers: { host: `127.0.0.1:${caller.port}` } })).text;
}

test('with no model a complete preview is there before the job is done, and every phase was pushed', async () => {
  const { extension, application } = await withApplication();
  const live = await openLive(extension);
  const job = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await live.until((event) => event.type === 'preview' && event.part === 'letter');
  await live.until((event) => event.type === 'job' && event.job.id === job.id && event.job.state === 'done');

  const phases = live.events.flatMap((event) => (event.type === 'job' && event.job.phase ? [event.job.phase] : []));
  expect([...new Set(phases)]).toEqual(tailoringPhases.map(({ name }) => name));
  const percents = live.events.flatMap((event) => (event.type === 'job' ? [event.job.progress] : []));
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  const { steps, job: done } = await extension.call('job', { id: job.id });
  expect(steps.map(({ name, attempt }) => [name, attempt])).toEqual(tailoringPhases.map(({ name }) => [name, 1]));
  expect([done.progress, done.model]).toEqual([100, 'none']);

  const detail = await extension.call('application', { id: application.id });
  expect(detail.status).toBe('ready');
  const kinds = detail.artifacts.map(({ kind }) => kind).filter((kind) => !kind.endsWith('-pdf'));
  expect(kinds.sort()).toEqual([
    'cv-docx',
    'cv-html',
    'form-data',
    'interview-prep',
    'letter-docx',
    'letter-html',
    'letter-text',
    'score',
    'tailored',
  ]);
  expect(detail.artifacts.every(({ bytes }) => bytes > 100)).toBe(true);
  if (done.warnings?.length === 0) expect(detail.artifacts.map(({ name }) => name)).toContain('amara-okafor-acme.pdf');

  const preview = await extension.call('tailoredPreview', { id: application.id });
  expect(preview.cv_html).toContain('<h1>Amara Okafor</h1>');
  expect(preview.cover_letter_html).toContain('Amara Okafor');
  const made = await extension.call('applicationPackage', { id: application.id });
  expect(made).toMatchObject({ application_id: application.id, ats: preview.ats });
  expect(Object.values(made.files).every(({ bytes }) => bytes > 100)).toBe(true);

  const score = JSON.parse(await textOf(extension, application.id, 'score')) as CoverageScore;
  expect(preview.ats.score).toBe(score.total);
  expect(score.covered).toEqual(expect.arrayContaining(['Python', 'TypeScript', 'Kubernetes', 'PostgreSQL', 'ClickHouse']));
  expect(score.missing).toEqual(expect.arrayContaining(['Kafka', 'Terraform']));
});

test(
  'no number and no name stands in the CV or the letter that is not in the facts or the posting’s header',
  { timeout: 30_000 },
  async () => {
    const { extension, application } = await withApplication();
    const live = await openLive(extension);
    await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
    await live.until((event) => event.type === 'job' && event.job.state === 'done');
    const known = `${JSON.stringify(amara)} ${posting.title} ${posting.company} ${frame}`;
    const words = new Set(known.match(/[\p{L}\p{N}.@+-]+/gu)?.map(plain));
    for (const kind of ['cv-html', 'letter-html', 'letter-text'] as const) {
      const html = await textOf(extension, application.id, kind);
      const text = html
        .replace(/<head>[^]*<\/head>/u, '')
        .replaceAll(/<[^>]+>/gu, ' ')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      const claims = text.match(/[\p{L}\p{N}.@+-]+/gu)?.filter((word) => /\d|\p{Lu}/u.test(word)) ?? [];
      expect([kind, claims.filter((word) => !words.has(plain(word)))]).toEqual([kind, []]);
    }
  },
);

const plain = (word: string) => word.replaceAll(/^[.-]+|[.-]+$/gu, '').toLowerCase();
/** The fixed words of our documents, and dates as they are shown. */
const frame = `Summary Experience Education Skills Languages Present Mar Feb Jun 2021 2017 Dear team I am applying for My profile in short At
  Of what you ask for these are in my CV has the details Kind regards`;

test('files come only by a signed link, as what they are', async () => {
  const { extension, dashboard, application } = await withApplication();
  const live = await openLive(extension);
  await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await live.until((event) => event.type === 'job' && event.job.state === 'done');
  const { artifacts } = await extension.call('application', { id: application.id });
  const cv = artifacts.find(({ kind }) => kind === 'cv-html');
  const { url, artifact } = await dashboard.call('artifactLink', { id: cv?.id as string, input: { inline: true } });
  const { pathname, search, hostname } = new URL(url);
  expect([hostname, artifact.name]).toEqual(['sincerely.localhost', 'amara-okafor-acme.html']);
  const host = `sincerely.localhost:${extension.port}`;
  const shown = await send(extension.port, {
    path: pathname + search,
    headers: { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' },
  });
  expect(shown.status).toBe(200);
  const policy = String(shown.headers['content-security-policy']);
  expect(policy).toMatch(/^sandbox; default-src 'none'/u);
  expect(policy).toContain(`frame-ancestors http://${host} ${extension.headers.origin}`);
  expect(shown.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  expect(shown.headers['x-frame-options']).toBeUndefined();
  const forged = search.replace('i=1', 'i=0');
  expect((await send(extension.port, { path: pathname + forged, headers: { host } })).status).toBe(403);
  expect((await send(extension.port, { path: pathname, headers: { host } })).status).toBe(403);
});

test('a job can be cancelled, and tried again from what was done', async () => {
  const { extension, application } = await withApplication({ holdAfterStep: 'facts' });
  const live = await openLive(extension);
  const job = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await live.until((event) => event.type === 'job' && event.job.phase === 'facts');
  await extension.call('requestJob', { id: job.id, input: { request: 'cancel' } });
  await live.until((event) => event.type === 'job' && event.job.state === 'cancelled');
  await live.until((event) => event.type === 'application' && event.application.status === 'draft');
  await extension.call('requestJob', { id: job.id, input: { request: 'retry' } });
  await live.until((event) => event.type === 'job' && event.job.state === 'done');
  expect(await extension.refusal('requestJob', { id: job.id, input: { request: 'pause' } })).toBe('illegal-job-request');
});

test('a package of what is not tailored yet is refused by its code', async () => {
  const { extension } = await startPaired();
  const { application } = await extension.call('savePosting', { input: posting });
  expect(await extension.refusal('applicationPackage', { id: application.id })).toBe('not-tailored');
});

test('nothing is tailored from an empty profile; the same application has one live job', async () => {
  const { extension, dashboard } = await startPaired();
  const { application } = await extension.call('savePosting', { input: posting });
  const input = { kind: 'tailor' as const, applicationId: application.id };
  expect(await extension.refusal('startJob', { input })).toBe('profile-empty');
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const [a, b] = await Promise.all([extension.call('startJob', { input }), extension.call('startJob', { input })]);
  expect(b.id).toBe(a.id);
});

test('without Chromium the job completes, without PDFs, and says so', async () => {
  const { extension, application } = await withApplication({ chromium: null });
  const live = await openLive(extension);
  await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  const done = await live.until((event) => event.type === 'job' && event.job.state === 'done');
  expect(done).toMatchObject({ job: { errorCode: null, warnings: [{ code: 'no-browser' }] } });
  const { artifacts } = await extension.call('application', { id: application.id });
  expect(artifacts.map(({ kind }) => kind).filter((kind) => kind.endsWith('-pdf'))).toEqual([]);
});

test('stopped in order, a job waits and goes on with the next start', async () => {
  const { companion, extension, application } = await withApplication({ holdAfterStep: 'posting', chromium: null });
  const live = await openLive(extension);
  const job = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await live.until((event) => event.type === 'job' && event.job.phase === 'posting');
  await companion.close();
  const second = await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port, chromium: null });
  expect(second.bootId).not.toBe(companion.bootId);
  const again = await openLive(extension);
  await again.until((event) => event.type === 'job' && event.job.state === 'done');
  const { steps } = await extension.call('job', { id: job.id });
  expect(steps.slice(0, 2).map(({ attempt }) => attempt)).toEqual([1, 1]);
  expect(steps.at(-1)).toMatchObject({ name: 'ready', attempt: 2 });
});
