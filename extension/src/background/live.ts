import { LiveEvent, liveProtocol, startHeartbeat } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import { callCompanion } from './companion-client.ts';
import { readLocal } from './stored.ts';

/** An open WebSocket alone does not keep the background awake in Firefox; a call of an extension API does in both browsers. */
const keepAliveEvery = 20_000;

type Live = { close(): void };
type Listener = { event(event: LiveEvent): void; closed(): void };

let cursor: { epoch: string | null; at: number } = { epoch: null, at: 0 };

/** Opens the live connection. Resolves when it is open; `closed` is called once when it ends. */
export async function openLive(listener: Listener): Promise<Live> {
  const { ticket } = await callCompanion('liveTicket');
  const port = (await readLocal('pairing'))?.port;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, [liveProtocol, ticket]);
  await opened(socket);
  const keepAlive = setInterval(() => void browser.runtime.getPlatformInfo(), keepAliveEvery);
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    clearInterval(keepAlive);
    heartbeat.stop();
    socket.close();
    listener.closed();
  };
  // A companion that hangs keeps its connections open and says nothing.
  const heartbeat = startHeartbeat({ ask: () => socket.send(JSON.stringify({ type: 'ping' })), onSilence: end });
  socket.addEventListener('message', ({ data }) => {
    if (isOver) return;
    heartbeat.heard();
    readEvent(String(data), listener);
  });
  socket.addEventListener('close', end);
  socket.send(JSON.stringify({ type: 'since', epoch: cursor.epoch, cursor: cursor.at }));
  return { close: () => socket.close() };
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error('The live connection could not be opened.')), { once: true });
  });
}

function readEvent(text: string, listener: Listener): void {
  const parsed = LiveEvent.safeParse(JSON.parse(text));
  if (!parsed.success) return;
  const event = parsed.data;
  if (event.type === 'hello') cursor = { epoch: event.epoch, at: cursor.epoch === event.epoch ? cursor.at : event.cursor };
  if (event.type === 'job') cursor = { ...cursor, at: Math.max(cursor.at, event.cursor) };
  listener.event(event);
}
