import { CodedError, type ErrorCode } from '@sincerely/shared';
import type OpenAI from 'openai';
import type { ModelAccess } from '../../profile/settings.ts';
import { patchesSchema } from './patch.ts';
import type { Messages } from './prompt.ts';
import type { Meter } from './spending.ts';

/** Milliseconds to wait for the first and every next piece. A local model may have to be loaded first. */
export type Patience = { first: number; next: number };
export const usualPatience: Patience = { first: 90_000, next: 30_000 };
const longestAnswer = 200_000;

type Format = NonNullable<OpenAI.ChatCompletionCreateParams['response_format']>;
/** What servers are asked for, from the strictest form down to none. */
const schemaFormat: Format = { type: 'json_schema', json_schema: { name: 'patches', strict: true, schema: patchesSchema } };
const askedFor: { response_format?: Format; stream_options?: { include_usage: true } }[] = [
  { response_format: schemaFormat, stream_options: { include_usage: true } },
  { response_format: schemaFormat },
  { response_format: { type: 'json_object' } },
  {},
];

/** A model to ask, and the meter that counts it; without one nothing is counted. */
export type MeteredAccess = ModelAccess & { begin?: (letters: number) => Meter };

export async function modelClient({ baseUrl, key }: Pick<ModelAccess, 'baseUrl' | 'key'>): Promise<OpenAI> {
  // Loaded with the first request: the companion starts without it.
  const { default: Client } = await import('openai');
  // Local servers want no key, but the SDK refuses an empty one.
  return new Client({ baseURL: baseUrl, apiKey: key() || 'none', maxRetries: 0, timeout: 24 * 3600 * 1000, logLevel: 'off' });
}

/**
 * The pieces of a model's answer as they come. Steps down through what the server supports. Throws `model-rejected`, `model-busy`,
 * `model-junk`, `model-ceiling` where it would cost more than the person allows, `model-cut-short` after the last piece of an answer that is not whole, or `model-unreachable` when it does not answer in time
 * or breaks off; a cancel throws the signal's reason.
 */
export async function* askModel(
  access: MeteredAccess,
  messages: Messages,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): AsyncGenerator<string> {
  const meter = access.begin?.(messages.reduce((sum, { content }) => sum + content.length, 0));
  const watchdog = startWatchdog(patience.first);
  try {
    const stream = await openStream(access, messages, AbortSignal.any([signal, watchdog.signal]));
    yield* piecesOf(stream, meter, () => watchdog.wait(patience.next));
    // An abort ends the SDK's stream without an exception.
    signal.throwIfAborted();
    if (watchdog.signal.aborted) throw new CodedError('model-unreachable');
  } catch (thrown) {
    signal.throwIfAborted();
    throw modelError(thrown);
  } finally {
    watchdog.stop();
    meter?.end();
  }
}

/** Aborts what nobody has given a new time to wait. */
function startWatchdog(time: number) {
  const controller = new AbortController();
  const bite = () => controller.abort();
  let timer = setTimeout(bite, time);
  const wait = (next: number) => {
    clearTimeout(timer);
    timer = setTimeout(bite, next);
  };
  const stop = () => {
    clearTimeout(timer);
    bite();
  };
  return { signal: controller.signal, wait, stop };
}

type Chunks = AsyncIterable<Partial<OpenAI.ChatCompletionChunk> | null>;

async function* piecesOf(stream: Chunks, meter: Meter | undefined, onChunk: () => void): AsyncGenerator<string> {
  let length = 0;
  let isCut = false;
  for await (const chunk of stream) {
    onChunk();
    if (chunk?.usage) meter?.told(chunk.usage);
    const choice = chunk?.choices?.[0];
    const piece: unknown = choice?.delta?.content;
    isCut ||= choice?.finish_reason === 'length';
    if (typeof piece === 'string' && piece !== '') {
      meter?.heard(piece.length);
      yield piece;
    }
    // Empty chunks count too: a server that sends nothing else would never come to an end.
    length += 1 + (typeof piece === 'string' ? piece.length : 0);
    if (length > longestAnswer) throw new CodedError('model-junk');
  }
  if (isCut) throw new CodedError('model-cut-short');
}

async function openStream(access: ModelAccess, messages: Messages, signal: AbortSignal) {
  const client = await modelClient(access);
  for (const [index, wish] of askedFor.entries()) {
    try {
      const body = {
        model: access.model,
        messages,
        stream: true as const,
        temperature: 0.2,
        ...wish,
      };
      return await client.chat.completions.create(body, { signal });
    } catch (thrown) {
      if (index === askedFor.length - 1 || !mayBeTheFormat(thrown)) throw thrown;
    }
  }
  throw new CodedError('model-rejected');
}

function mayBeTheFormat(thrown: unknown): boolean {
  return [400, 415, 422, 501].includes(statusOf(thrown));
}

export function modelError(thrown: unknown): CodedError {
  return thrown instanceof CodedError ? thrown : new CodedError(codeFor(thrown), { cause: thrown });
}

function codeFor(thrown: unknown): ErrorCode {
  // A piece of the stream that is no JSON.
  if (thrown instanceof SyntaxError) return 'model-junk';
  const status = statusOf(thrown);
  if (status === 429) return 'model-busy';
  return status >= 400 && status < 500 ? 'model-rejected' : 'model-unreachable';
}

/** The HTTP status a server refused with; 0 where none came. */
function statusOf(thrown: unknown): number {
  const status = typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : 0;
  return typeof status === 'number' ? status : 0;
}
