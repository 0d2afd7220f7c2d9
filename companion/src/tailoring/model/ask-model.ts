import { CodedError } from '@sincerely/shared';
import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { ModelAccess } from '../../profile/settings.ts';
import { patchesSchema } from './patch.ts';
import type { Messages } from './prompt.ts';

/** Milliseconds to wait for the first and every next piece. A local model may have to be loaded first. */
export type Patience = { first: number; next: number };
export const usualPatience: Patience = { first: 90_000, next: 30_000 };
const longestAnswer = 200_000;

type Format = OpenAI.ChatCompletionCreateParams['response_format'];
/** What servers are asked for, from the strictest form down to none. */
const formats: (Format | undefined)[] = [
  { type: 'json_schema', json_schema: { name: 'patches', strict: true, schema: patchesSchema } },
  { type: 'json_object' },
  undefined,
];

export function modelClient({ baseUrl, key }: ModelAccess): OpenAI {
  // Local servers want no key, but the SDK refuses an empty one.
  return new OpenAI({ baseURL: baseUrl, apiKey: key || 'none', maxRetries: 0, timeout: 24 * 3600 * 1000, logLevel: 'off' });
}

/**
 * The pieces of a model's answer as they come. Steps down through what the server supports. Throws `model-rejected`, or `model-unreachable`
 * when it does not answer in time or breaks off; a cancel throws the signal's reason.
 */
export async function* askModel(
  access: ModelAccess,
  messages: Messages,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): AsyncGenerator<string> {
  const watchdog = new AbortController();
  const both = AbortSignal.any([signal, watchdog.signal]);
  let timer = setTimeout(() => watchdog.abort(), patience.first);
  let length = 0;
  try {
    const stream = await openStream(access, messages, both);
    for await (const chunk of stream) {
      clearTimeout(timer);
      timer = setTimeout(() => watchdog.abort(), patience.next);
      const piece = chunk.choices?.[0]?.delta?.content ?? '';
      length += piece.length;
      if (length > longestAnswer) throw new CodedError('model-junk');
      if (piece !== '') yield piece;
    }
    // An abort ends the SDK's stream without an exception.
    signal.throwIfAborted();
    if (watchdog.signal.aborted) throw new CodedError('model-unreachable');
  } catch (thrown) {
    signal.throwIfAborted();
    throw modelError(thrown);
  } finally {
    clearTimeout(timer);
    watchdog.abort();
  }
}

async function openStream(access: ModelAccess, messages: Messages, signal: AbortSignal) {
  const client = modelClient(access);
  for (const [index, format] of formats.entries()) {
    try {
      const body = {
        model: access.model,
        messages,
        stream: true as const,
        temperature: 0.2,
        ...(format ? { response_format: format } : {}),
      };
      return await client.chat.completions.create(body, { signal });
    } catch (thrown) {
      if (index === formats.length - 1 || !mayBeTheFormat(thrown)) throw thrown;
    }
  }
  throw new CodedError('model-rejected');
}

function mayBeTheFormat(thrown: unknown): boolean {
  return thrown instanceof APIError && [400, 415, 422, 501].includes(thrown.status ?? 0);
}

export function modelError(thrown: unknown): CodedError {
  if (thrown instanceof CodedError) return thrown;
  const refused =
    thrown instanceof APIError && !(thrown instanceof APIConnectionError) && (thrown.status ?? 0) >= 400 && (thrown.status ?? 0) < 500;
  return new CodedError(refused && thrown.status !== 429 ? 'model-rejected' : 'model-unreachable', { cause: thrown });
}
