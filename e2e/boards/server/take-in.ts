import type { ReceivedApplication } from '../received.ts';
import { behaviourOf, type BoardState } from './board-state.ts';
import type { Exchange } from './exchange.ts';

/** Keeps what was sent; false where the network was cut, and there is nobody to answer any more. */
export function takeIn(state: BoardState, { request, response }: Exchange, application: ReceivedApplication): boolean {
  const { networkCut } = behaviourOf(state, application.posting);
  if (networkCut !== 'before') state.received.push(application);
  if (networkCut === '') return true;
  // In the midst of the answer: a connection that is cut before it, Chromium itself would try once more.
  response.writeHead(200, { 'content-length': '1000' });
  response.write(' ', () => request.socket.destroy());
  return false;
}
