import type { BoardState } from '../server/board-state.ts';
import { sendHtml, type Exchange } from '../server/exchange.ts';
export const leverHosts = ['jobs.lever.co', 'jobs.eu.lever.co'];
export async function serveLever(_state: BoardState, exchange: Exchange): Promise<void> {
  sendHtml(exchange, 'todo', 404);
}
