import { createHash } from 'node:crypto';
import { CodedError, idempotencyHeader, type RouteName, routes } from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';
import type { Call, Once } from './mount.ts';

const week = 7 * 24 * 3600 * 1000;

/**
 * A call repeated with the same idempotency key gets the first one's answer and does nothing. Only answers are kept, so a call that failed
 * may be tried again; one that is still running is waited for.
 */
export function openOnce(storage: Storage): Once {
  const { query } = storage;
  const running = new Map<string, Promise<unknown>>();
  storage.run(query.deleteFrom('idempotency_keys').where('at', '<', Date.now() - week));

  const stored = ({ client, input }: Call, key: string, route: RouteName) => {
    const row = storage.first(query.selectFrom('idempotency_keys').selectAll().where('client_id', '=', client.id).where('key', '=', key));
    if (row === undefined) return undefined;
    if (row.route !== route || row.body_hash !== hashOf(input)) throw new CodedError('bad-request', { message: sameKey });
    return { answer: JSON.parse(row.response) as unknown };
  };
  const first = async ({ client, input }: Call, key: string, route: RouteName, work: () => Promise<unknown>) => {
    const answer = await work();
    const row = { client_id: client.id, key, route, body_hash: hashOf(input), response: JSON.stringify(answer), at: Date.now() };
    storage.run(query.insertInto('idempotency_keys').values(row));
    return answer;
  };

  return async (call, route, work) => {
    const key = call.request.headers[idempotencyHeader];
    if (typeof key !== 'string' || call.request.method === 'GET' || call.client.id === '' || 'isSecret' in routes[route]) return work();
    if (key.length > 200) throw new CodedError('bad-request', { message: 'The idempotency key is too long.' });
    const name = `${call.client.id}|${key}`;
    await running.get(name)?.catch(() => {});
    const known = stored(call, key, route);
    if (known) return known.answer;
    const now = first(call, key, route, work).finally(() => running.delete(name));
    running.set(name, now);
    return now;
  };
}

const sameKey = 'This idempotency key was used for another call.';

function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}
