import { get, type IncomingMessage } from 'node:http';
import { eventStreamPath } from '@sincerely/shared';
import { expect, onTestFinished, test } from 'vitest';
import { type Caller, send } from '../testing/call.ts';
import { amara, posting, startPaired } from '../testing/test-companion.ts';

/** Reads the stream until a text has come. */
async function readStream({ port, headers }: Caller, until: (text: string) => boolean, lastEventId?: string): Promise<string> {
  const more = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path: eventStreamPath, headers: { ...headers, ...more }, agent: false }, resolve);
    request.once('error', reject);
    onTestFinished(() => void request.destroy());
  });
  expect(response.headers['content-type']).toBe('text/event-stream');
  let text = '';
  for await (const chunk of response as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (until(text)) break;
  }
  return text;
}

const idsIn = (text: string) => [...text.matchAll(/^id: (.+)$/gmu)].map(([, id]) => id as string);

async function withJob() {
  const parts = await startPaired({ chromium: null });
  await parts.dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const { application } = await parts.extension.call('savePosting', { input: posting });
  const { id } = await parts.extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  return { ...parts, id };
}

test('a stream tells what is, then what comes; after a gap it goes on from the last id', async () => {
  const { extension } = await withJob();
  const text = await readStream(extension, (so) => so.includes('"state":"done"'));
  expect(text).toContain('event: hello');
  const ids = idsIn(text);
  const middle = ids[Math.floor(ids.length / 2)] as string;
  const rest = await readStream(extension, (so) => so.includes('"state":"done"'), middle);
  const all = [...new Set([...ids, ...idsIn(rest)])];
  expect(idsIn(rest)).toEqual(all.slice(all.indexOf(middle) + 1));
});

test('nobody without a token gets the stream or the metrics', async () => {
  const { extension, companion } = await startPaired();
  const host = { host: `127.0.0.1:${companion.port}` };
  for (const path of [eventStreamPath, '/metrics']) expect((await send(companion.port, { path, headers: host })).status).toBe(401);
  const { authorization: _, ...others } = extension.headers;
  expect((await send(companion.port, { path: '/metrics', headers: { ...others, authorization: 'Bearer guess' } })).status).toBe(401);
});

test('a script that asks for a job again is told when nothing has changed', async () => {
  const { extension, id } = await withJob();
  await readStream(extension, (so) => so.includes('"state":"done"'));
  const path = `/api/jobs/${id}`;
  const first = await send(extension.port, { path, headers: extension.headers });
  const etag = String(first.headers.etag);
  const again = await send(extension.port, { path, headers: { ...extension.headers, 'if-none-match': etag } });
  expect([first.status, again.status, again.text]).toEqual([200, 304, '']);
  await extension.call('requestJob', { id, input: { request: 'cancel' } }).catch(() => {});
});

test('the metrics count jobs, phases and clients, and name nobody', async () => {
  const { extension } = await withJob();
  await readStream(extension, (so) => so.includes('"state":"done"'));
  const { text } = await send(extension.port, { path: '/metrics', headers: extension.headers });
  expect(text).toContain('sincerely_job_seconds_count{kind="tailor",outcome="done"} 1');
  expect(text).toContain('sincerely_step_seconds_count{kind="tailor",step="cv"} 1');
  expect(text).toMatch(/^sincerely_jobs_queued 0$/mu);
  expect(text).toMatch(/^sincerely_hosts_resting 0$/mu);
  for (const secret of ['Amara', 'Acme', 'Backend', 'example.com']) expect(text).not.toContain(secret);
});
