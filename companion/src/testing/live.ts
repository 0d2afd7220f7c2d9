import { type LiveEvent, liveProtocol } from '@sincerely/shared';
import { WebSocket } from 'ws';
import type { Caller } from './call.ts';

export type LiveCursor = { epoch: string | null; cursor: number };
export type Live = Awaited<ReturnType<typeof connectLive>>;

/** A live connection that keeps every event and can wait for one. */
export async function connectLive(caller: Caller, since: LiveCursor = { epoch: null, cursor: 0 }) {
  const { ticket } = await caller.call('liveTicket');
  const socket = new WebSocket(`ws://127.0.0.1:${caller.port}/api/live`, [liveProtocol, ticket], {
    headers: { host: caller.headers.host as string, origin: caller.headers.origin as string },
  });
  const events: LiveEvent[] = [];
  const listeners = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    events.push(JSON.parse(data.toString('utf8')) as LiveEvent);
    for (const listener of listeners) listener();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).on('error', reject));
  socket.send(JSON.stringify({ type: 'since', ...since }));
  const until = (wanted: (event: LiveEvent) => boolean) =>
    new Promise<LiveEvent>((resolve) => {
      const look = () => {
        const found = events.find(wanted);
        if (found === undefined) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  return { socket, events, until };
}
