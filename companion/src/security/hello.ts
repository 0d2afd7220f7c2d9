import { CodedError, prove, type RouteInput } from '@sincerely/shared';
import type { Clients } from './clients.ts';

/** Shows a paired client that this is its companion. Only that client's own origin may ask, so that nobody else learns who is paired. */
export async function answerHello(clients: Clients, { clientId, nonce }: RouteInput<'hello'>, origin: string): Promise<string> {
  const hash = clients.tokenHashOf(clientId);
  if (hash === undefined || clients.byId(clientId)?.origin !== origin) throw new CodedError('not-paired');
  return prove(hash, 'hello', nonce);
}
