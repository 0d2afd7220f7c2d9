import type { BoardState } from '../server/board-state.ts';
import { sendHtml, type Exchange } from '../server/exchange.ts';
export const workableHosts = ['apply.workable.com'];
export async function serveWorkable(_state: BoardState, exchange: Exchange): Promise<void> {
  sendHtml(exchange, 'todo', 404);
}
