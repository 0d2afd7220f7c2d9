import { CodedError, placeOf, prove, type RouteInput, type RouteOutput } from '@sincerely/shared';
import type { Clients } from './clients.ts';

/** Shows a paired client that this is its companion. Only that client's own origin may ask, so that nobody else learns who is paired. */
export async function answerHello(
  { clients, port }: { clients: Clients; port: number },
  { clientId, nonce }: RouteInput<'hello'>,
  origin: string,
): Promise<Pick<RouteOutput<'hello'>, 'proof' | 'placeProof'>> {
  const hash = clients.tokenHashOf(clientId);
  if (hash === undefined || clients.byId(clientId)?.origin !== origin) throw new CodedError('not-paired');
  return { proof: await prove(hash, 'hello', nonce), placeProof: await prove(hash, 'hello', nonce, placeOf(port)) };
}
