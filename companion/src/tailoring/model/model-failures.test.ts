import type { ErrorCode } from '@sincerely/shared';
import { expect, test } from 'vitest';
import type { ModelAnswer, ModelBehaviour, ModelRequest } from '../../testing/model-server.ts';
import { tailorWith } from '../../testing/tailor-with-model.ts';

/** The twelve ways a model fails a person: whatever it does, the documents are complete, and the job says what happened. */
type Tailoring = Awaited<ReturnType<typeof tailorWith>>;

const good = {
  op: 'rewrite',
  target: 'work:1:0',
  text: 'Built in Python and PostgreSQL the patient intake API, 2 million requests a day',
  src: ['work:1:0'],
};
const letter = {
  op: 'letter',
  target: 'letter',
  text: 'I moved aggregation to ClickHouse and cut p95 report time from 9 s to 1.2 s.',
  src: ['work:0:0'],
};
const whole = ({ messages }: ModelRequest) =>
  JSON.stringify({ patches: [messages[1]?.content.includes('"letter" patches') ? letter : good] });
const half = `{"patches":[${JSON.stringify(good)},{"op":"rewrite","target":"work:0:0","te`;

/** Says all this, then does what `last` does. */
const after = (pieces: string[], last: (answer: ModelAnswer) => void) => (answer: ModelAnswer) => {
  for (const piece of pieces) answer.piece(piece);
  last(answer);
};
const raw = (data: string) => (answer: ModelAnswer) => {
  answer.raw(data);
  answer.hangUp();
};

/** Milliseconds: of a server that says nothing, not of a slow machine. */
const short = { first: 400, next: 400 };
const tailor = (behaviour: ModelBehaviour, patience = { first: 20_000, next: 20_000 }) => tailorWith(behaviour, patience);

async function expectComplete({ extension, applicationId, previews }: Tailoring): Promise<void> {
  const { artifacts } = await extension.call('application', { id: applicationId });
  expect(artifacts.length).toBeGreaterThanOrEqual(6);
  for (const { kind, bytes } of artifacts) expect(bytes, kind).toBeGreaterThan(100);
  expect(previews('cv').at(-1)).toContain('patient intake API');
  expect(previews('letter').at(-1)).toContain('Acme');
}

/** Milliseconds from when the answer was over, by either side, until the letter too is drafted without the model. */
async function tailorTimed(behaviour: ModelBehaviour, patience?: typeof short) {
  const over = Promise.withResolvers<number>();
  const tailoring = await tailor((answer, request) => {
    void answer.closed.then(() => over.resolve(performance.now()));
    return behaviour(answer, request);
  }, patience);
  await tailoring.live.until((event) => event.type === 'preview' && event.part === 'letter');
  const drafted = performance.now();
  return { ...tailoring, fellBackIn: drafted - (await over.promise) };
}

test.each<[string, ModelBehaviour, ErrorCode, typeof short?]>([
  ['429', (answer) => answer.fail(429, { 'retry-after': '3600' }), 'model-busy'],
  ['500', (answer) => answer.fail(500), 'model-unreachable'],
  ['no first token', () => {}, 'model-unreachable', short],
  ['a stream that opens and says nothing', (answer) => answer.raw(': wait\n\n'), 'model-unreachable', short],
  ['a hang in the middle', after(['{"patches":[', '{"op":'], () => {}), 'model-unreachable', short],
  ['a cut stream', after(['{"patches":[{"op":"rewr'], (answer) => answer.breakOff()), 'model-unreachable'],
  ['an empty stream', (answer) => answer.hangUp(), 'model-junk'],
  ['an empty stream with its end mark', raw('data: [DONE]\n\n'), 'model-junk'],
  ['a chunk that is no JSON', raw('data: {"choices":[{"delta":{"con\n\n'), 'model-junk'],
  ['chunks of another form', raw('data: {"choices":5}\n\ndata: {"choices":[{"delta":{"content":7}}]}\n\ndata: [1]\n\n'), 'model-junk'],
  ['a chunk that is null', raw('data: null\n\n'), 'model-junk'],
  ['a page in place of a stream', raw('<!doctype html><title>Sign in to this network</title>'), 'model-junk'],
  ['JSON cut by the length limit', after(['{"patches":[{"op":"rewr'], (answer) => answer.end('length')), 'model-cut-short'],
  ['a wrong schema', after(['{"suggestions":[{"bullet":"Led everything"}]}'], (answer) => answer.end()), 'model-junk'],
])('%s: complete without the model within a second of it, and the reason is told', { retry: 1 }, async (_, behaviour, code, patience) => {
  const tailoring = await tailorTimed(behaviour, patience);
  expect(await tailoring.ended()).toMatchObject({ state: 'done', progress: 100, model: 'fell-back', errorCode: null });
  const { warnings } = await tailoring.ended();
  expect(warnings?.find((warning) => warning.code === code)?.message).toMatch(/model/u);
  expect(tailoring.fellBackIn).toBeLessThan(1000);
  // A model that failed is not waited for again; one that only said too much is asked for the letter all the same.
  expect(tailoring.server.requests).toHaveLength(code === 'model-cut-short' ? 2 : 1);
  await expectComplete(tailoring);
});

test('cut by the length limit: what had come whole is kept', async () => {
  const tailoring = await tailor(after([half], (answer) => answer.end('length')));
  const { model, warnings } = await tailoring.ended();
  expect([model, warnings?.[0]?.code]).toEqual(['fell-back', 'model-cut-short']);
  expect(tailoring.previews('cv').at(-1)).toContain(good.text);
  await expectComplete(tailoring);
});

test('words around the JSON are passed over', async () => {
  const tailoring = await tailor((answer, request) =>
    after([`Of course! Here {you} are:\n\`\`\`json\n${whole(request)}\n\`\`\`\nAnything else?`], (one) => one.end())(answer),
  );
  expect((await tailoring.ended()).model).toBe('used');
  expect(tailoring.previews('cv').at(-1)).toContain(good.text);
  await expectComplete(tailoring);
});

test('a refused response format is stepped down from', async () => {
  const tailoring = await tailor((answer, request) => {
    if (request.response_format !== undefined) return answer.fail(400);
    return after([whole(request)], (one) => one.end())(answer);
  });
  expect((await tailoring.ended()).model).toBe('used');
  const asked = tailoring.server.requests.slice(0, 4).map(({ response_format }) => response_format?.type);
  expect(asked).toEqual(['json_schema', 'json_schema', 'json_object', undefined]);
  expect(tailoring.previews('letter').at(-1)).toContain(letter.text);
  await expectComplete(tailoring);
});

test('cancelled in the middle: the request is closed, the draft was shown, and a retry completes', async () => {
  const asked = Promise.withResolvers<ModelAnswer>();
  let isRetried = false;
  const tailoring = await tailor((answer) => {
    if (isRetried) return answer.fail(500);
    answer.piece('{"patches":[');
    return asked.resolve(answer);
  });
  const { extension, jobId, ended, live, previews } = tailoring;
  const { closed } = await asked.promise;
  await extension.call('requestJob', { id: jobId, input: { request: 'cancel' } });
  await closed;
  expect((await ended()).state).toBe('cancelled');
  expect(previews('cv')).toHaveLength(1);
  isRetried = true;
  await extension.call('requestJob', { id: jobId, input: { request: 'retry' } });
  await live.until((event) => event.type === 'job' && event.job.id === jobId && event.job.state === 'done');
  const { job } = await extension.call('job', { id: jobId });
  expect(job.warnings?.map(({ code }) => code)).toContain('model-unreachable');
  await expectComplete(tailoring);
});
