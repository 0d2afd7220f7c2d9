import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { send } from '../../testing/call.ts';
import { type ModelBehaviour, openModelServer } from '../../testing/model-server.ts';
import { tailorWith } from '../../testing/tailor-with-model.ts';
import { amara, openLive, posting, startPaired } from '../../testing/test-companion.ts';
import type { Patch } from './patch.ts';
import { patchReader } from './read-patches.ts';

const good = {
  op: 'rewrite',
  target: 'work:1:0',
  text: 'Built in Python and PostgreSQL the patient intake API, 2 million requests a day',
  src: ['work:1:0'],
};
const lie = {
  op: 'rewrite',
  target: 'work:0:1',
  text: 'Led forty engineers through a migration of 60 services to TypeScript and Kafka',
  src: ['work:0:1'],
};
const letter = {
  op: 'letter',
  target: 'letter',
  text: 'I moved aggregation to ClickHouse and cut p95 report time from 9 s to 1.2 s.',
  src: ['work:0:0'],
};

describe('with a model server', () => {
  test('true patches are streamed into the preview, false ones never shown, and no contact data is asked about', async () => {
    const { server, ended, previews } = await tailorWith((answer, { messages }) => {
      const patches = messages[1]?.content.includes('"letter" patches') ? [letter] : [lie, good];
      for (const part of JSON.stringify({ patches }).match(/.{1,17}/gu) ?? []) answer.piece(part);
      answer.end();
    });
    expect(await ended()).toMatchObject({ state: 'done', model: 'used' });
    expect(previews('cv')).toHaveLength(2);
    expect(previews('cv')[0]).toContain('Built the patient intake API in Python');
    expect(previews('cv')[1]).toContain(good.text);
    expect(previews('cv').join('')).not.toContain('forty');
    expect(previews('letter').at(-1)).toContain('I moved aggregation to ClickHouse');
    const asked = JSON.stringify(server.requests);
    for (const secret of ['amara.okafor', '4155550134', 'Okafor', 'github.com', 'secret-key']) expect(asked).not.toContain(secret);
    expect(server.requests.map(({ response_format }) => response_format?.type)).toEqual(['json_schema', 'json_schema', 'json_schema']);
  });

  test('what was refused is asked for once more with the reason, and what is true then is taken', async () => {
    const { server, ended, previews } = await tailorWith((answer, { messages }) => {
      const isAgain = messages[1]?.content.includes('<<<REFUSED');
      const patches = messages[1]?.content.includes('"letter" patches') ? [letter] : [lie, ...(isAgain ? [good] : [])];
      answer.piece(JSON.stringify({ patches }));
      answer.end();
    });
    expect(await ended()).toMatchObject({ state: 'done', model: 'used' });
    expect(previews('cv').at(-1)).toContain(good.text);
    expect(previews('cv').join('')).not.toContain('forty');
    const [first, again, ...later] = server.requests.map(({ messages }) => messages.map(({ content }) => content));
    expect(again?.[0]).toBe(first?.[0]);
    expect(again?.[1]?.startsWith(first?.[1] as string)).toBe(true);
    expect(again?.[1]).toContain(`<<<REFUSED\nwork:0:1: ${lie.text}\nRefused: "Kafka" `);
    // A second lie is not asked for a third time.
    expect(later.filter(([, asked]) => asked?.includes('REFUSED'))).toEqual([]);
  });

  test('what was refused of a sentence is told no more once it is worded again and carried', async () => {
    const [mended, kept] = [{ ...good, text: 'Built the patient intake API in Rust' }, lie];
    const { dashboard, ended, applicationId } = await tailorWith((answer, { messages }) => {
      const isAgain = messages[1]?.content.includes('<<<REFUSED');
      const cv = isAgain ? [good] : [mended, kept];
      answer.piece(JSON.stringify({ patches: messages[1]?.content.includes('"letter" patches') ? [letter] : cv }));
      answer.end();
    });
    await ended();
    const { refused } = await dashboard.call('grounding', { id: applicationId });
    expect(refused.map(({ text }) => text)).toEqual([kept.text]);
  });

  test('a model that hangs when it is asked again loses nothing of what it had said', async () => {
    const { ended, previews } = await tailorWith(
      (answer, { messages }) => {
        if (messages[1]?.content.includes('<<<REFUSED')) return undefined;
        answer.piece(JSON.stringify({ patches: [lie, good] }));
        return answer.end();
      },
      { first: 400, next: 400 },
    );
    const { state, model, warnings } = await ended();
    expect([state, model, warnings?.[0]?.code]).toEqual(['done', 'fell-back', 'model-unreachable']);
    expect(previews('cv').at(-1)).toContain(good.text);
  });

  test('steps down to what the server supports', async () => {
    const { server, ended } = await tailorWith((answer, { response_format, messages }) => {
      if (response_format !== undefined) return answer.fail(400);
      answer.piece(
        `Sure, here it is:\n\`\`\`json\n${JSON.stringify({ patches: messages[1]?.content.includes('"letter" patches') ? [letter] : [good] })}\n\`\`\``,
      );
      return answer.end();
    });
    expect(await ended()).toMatchObject({ state: 'done', model: 'used' });
    expect(server.requests.slice(0, 4).map(({ response_format }) => response_format?.type)).toEqual([
      'json_schema',
      'json_schema',
      'json_object',
      undefined,
    ]);
  });

  test.each<[string, ModelBehaviour, string]>([
    ['junk', (answer) => (answer.piece('I would rather talk about the weather. { "patches": "none" }'), answer.end()), 'model-junk'],
    ['schema-valid lies', (answer) => (answer.piece(JSON.stringify({ patches: [lie] })), answer.end()), 'model-junk'],
    ['a cut stream', (answer) => (answer.piece('{"patches":[{"op":"rewr'), answer.breakOff()), 'model-unreachable'],
    ['no answer', () => {}, 'model-unreachable'],
    ['a stream that stops', (answer) => answer.piece('{"patches":['), 'model-unreachable'],
    ['a wrong key', (answer) => answer.fail(401), 'model-rejected'],
    ['a busy server', (answer) => answer.fail(503), 'model-unreachable'],
  ])('%s: the draft is complete, and the job says so by code', async (_, behaviour, code) => {
    const { ended, extension, applicationId, server } = await tailorWith(behaviour, { first: 400, next: 400 });
    const job = await ended();
    expect(job).toMatchObject({ state: 'done', model: 'fell-back', errorCode: null });
    expect(job.warnings?.map((warning) => warning.code)).toContain(code);
    expect((await extension.call('application', { id: applicationId })).artifacts.length).toBeGreaterThanOrEqual(6);
    // The letter does not wait for a model that has just failed.
    expect(server.requests.filter(({ messages }) => messages[1]?.content.includes('"letter" patches'))).toEqual([]);
  });

  test('at the ceiling the model is not asked, and the job says why', async () => {
    const server = await openModelServer((answer) => answer.end());
    onTestFinished(server.close);
    const { dashboard, extension } = await startPaired();
    await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
    const model = { baseUrl: server.baseUrl, model: 'test', price: { input: 1000, output: 1000 }, monthlyCeiling: 0.01 };
    await dashboard.call('saveSettings', { input: { model } });
    const { application } = await extension.call('savePosting', { input: posting });
    const live = await openLive(extension);
    const { id } = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
    await live.until((event) => event.type === 'job' && event.job.id === id && event.job.state === 'done');
    const { job } = await extension.call('job', { id });
    expect(job).toMatchObject({
      model: 'fell-back',
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'model-ceiling' })]),
    });
    expect(server.requests).toEqual([]);
    expect(await dashboard.call('modelUsage', { input: {} })).toMatchObject({ requests: 0, cost: 0 });
  });

  test('what a job has asked of the model is told for its application', async () => {
    const { ended, dashboard, applicationId } = await tailorWith((answer, { messages }) => {
      answer.piece(JSON.stringify({ patches: messages[1]?.content.includes('"letter" patches') ? [letter] : [good] }));
      answer.raw(`data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 700, completion_tokens: 40, total_tokens: 740 } })}\n\n`);
      answer.end();
    });
    await ended();
    const usage = { requests: 2, promptTokens: 1400, answerTokens: 80, cost: 0, isEstimated: false };
    expect(await dashboard.call('modelUsage', { input: { applicationId } })).toEqual(usage);
  });

  test('paused in the middle of an answer, a job goes on with what had come of it, and asks for the rest', async () => {
    const other = {
      ...good,
      target: 'work:0:0',
      src: ['work:0:0'],
      text: 'By moving aggregation to ClickHouse, cut p95 report time from 9 s to 1.2 s',
    };
    const { extension, jobId, live, server, ended, previews } = await tailorWith(
      (answer, { messages }) => {
        if (messages[1]?.content.includes('"letter" patches')) return answer.fail(503);
        answer.piece(`{"patches":[${JSON.stringify(server.requests.length === 1 ? good : other)}`);
        if (server.requests.length > 1) answer.piece(']}');
        return server.requests.length > 1 ? answer.end() : undefined;
      },
      { first: 20_000, next: 20_000 },
    );
    await live.until((event) => event.type === 'preview' && event.html.includes(good.text));
    await extension.call('requestJob', { id: jobId, input: { request: 'pause' } });
    await live.until((event) => event.type === 'job' && event.job.state === 'paused');
    await extension.call('requestJob', { id: jobId, input: { request: 'resume' } });
    expect((await ended()).state).toBe('done');
    expect(previews('cv').at(-1)).toContain(good.text);
    expect(previews('cv').at(-1)).toContain(other.text);
  });

  test('a cancel stops the request', async () => {
    let closed: Promise<void> | undefined;
    const asked = Promise.withResolvers<void>();
    const { extension, jobId, ended } = await tailorWith(
      (answer) => {
        closed = answer.closed;
        answer.piece('{"patches":[');
        asked.resolve();
      },
      { first: 20_000, next: 20_000 },
    );
    await asked.promise;
    await extension.call('requestJob', { id: jobId, input: { request: 'cancel' } });
    await closed;
    expect((await ended()).state).toBe('cancelled');
  });

  test('the key is kept sealed and never told', async () => {
    const { dashboard, companion } = await tailorWith((answer) => answer.fail(401));
    expect(await dashboard.call('settings')).toMatchObject({ model: { hasKey: true } });
    expect(JSON.stringify(await dashboard.call('settings'))).not.toContain('secret-key');
    expect((await dashboard.call('testModel')).ok).toBe(false);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(`${companion.dataFolder}/secrets/vault.json`, 'utf8')).not.toContain('secret-key');
    expect((await send(companion.port, { path: '/api/health', headers: { host: `127.0.0.1:${companion.port}` } })).status).toBe(200);
  });
});

test('patches are read whole however the stream is cut', () => {
  const text = `Here: {"patches":[${JSON.stringify(good)},{"op":"no"},${JSON.stringify({ ...letter, text: 'A "quoted" } brace \\ and more' })}]} done`;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 80 }), (sizes) => {
      const read = patchReader();
      const found: Patch[] = [];
      let at = 0;
      for (const size of [...sizes, text.length]) {
        found.push(...read(text.slice(at, at + size)));
        at += size;
      }
      expect(found.map(({ op }) => op)).toEqual(['rewrite', 'letter']);
    }),
  );
});
