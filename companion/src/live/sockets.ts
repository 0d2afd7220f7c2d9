import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Client, CodedError, errorTable, type LiveEvent, LiveMessage, liveProtocol } from '@sincerely/shared';
import { type WebSocket, WebSocketServer } from 'ws';
import { checkHost } from '../http/gate.ts';
import type { ServedNames } from '../http/names.ts';
import type { Clients } from '../security/clients.ts';
import type { Hub, Subscription } from './hub.ts';
import type { Tickets } from './tickets.ts';

export const livePath = '/api/live';
const pingEvery = 20_000;
const largestMessage = 64 * 1024;
/** Bytes waiting for one client: above the first, previews are left out, since the next one replaces them; above the second, it is cut off. */
const waiting = { previews: 512 * 1024, most: 4 * 1024 * 1024 };
const mostConnections = 1000;

type Parts = { hub: Hub; tickets: Tickets; clients: Clients; names: ServedNames };

/** The live connection. Host, path, ticket and origin are checked before the upgrade. */
export function attachSockets(server: Server, parts: Parts): { disconnect(clientId: string): void; close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    handleProtocols: () => liveProtocol,
    perMessageDeflate: false,
  });
  const open = new Map<WebSocket, Client>();
  server.on('upgrade', (request, socket, head) => {
    const client = admit(request, parts, open.size);
    if (client instanceof CodedError) return refuse(socket, client);
    return sockets.handleUpgrade(request, socket, head, (webSocket) => {
      open.set(webSocket, client);
      webSocket.on('close', () => open.delete(webSocket));
      void converse(webSocket, client, parts.hub);
    });
  });
  const pings = setInterval(() => open.forEach((_, webSocket) => pingOrCut(webSocket)), pingEvery).unref();
  return {
    disconnect: (clientId) => open.forEach((client, webSocket) => void (client.id === clientId && webSocket.close(4401, 'revoked'))),
    close: () => {
      clearInterval(pings);
      open.forEach((_, webSocket) => webSocket.close(1001, 'stopping'));
      sockets.close();
      // A client that does not answer the closing must not keep the companion up.
      open.forEach((_, webSocket) => setTimeout(() => webSocket.terminate(), 500).unref());
    },
  };
}

function admit(request: IncomingMessage, { tickets, clients, names }: Parts, connections: number): Client | CodedError {
  try {
    checkHost(request, names);
  } catch (thrown) {
    return thrown as CodedError;
  }
  const [protocol, ticket, ...rest] = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((part) => part.trim());
  if (request.url !== livePath) return new CodedError('not-found');
  if (connections >= mostConnections) return new CodedError('too-many-requests');
  const redeemed = protocol === liveProtocol && ticket && rest.length === 0 ? tickets.redeem(ticket) : undefined;
  const client = redeemed && clients.byId(redeemed.id);
  if (client === undefined) return new CodedError('not-paired');
  return request.headers.origin === client.origin ? client : new CodedError('wrong-origin');
}

function refuse(socket: Duplex, { code }: CodedError): void {
  const { status, says } = errorTable[code];
  const body = JSON.stringify({ error: { code, message: says } });
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const answered = new WeakSet<WebSocket>();

function pingOrCut(webSocket: WebSocket): void {
  if (!answered.has(webSocket)) return webSocket.terminate();
  answered.delete(webSocket);
  return webSocket.ping();
}

async function converse(webSocket: WebSocket, client: Client, hub: Hub): Promise<void> {
  answered.add(webSocket);
  webSocket.on('pong', () => answered.add(webSocket));
  webSocket.on('error', () => webSocket.terminate());
  const send = (event: LiveEvent) => sendWithinBounds(webSocket, event);
  const early: string[] = [];
  const hear = {
    message: (text: string): void => {
      early.push(text);
    },
  };
  webSocket.on('message', (data: Buffer) => hear.message(data.toString('utf8')));
  const subscription = await hub.subscribe({ isDashboard: client.kind === 'dashboard', send });
  webSocket.on('close', () => subscription.end());
  if (webSocket.readyState !== webSocket.OPEN) subscription.end();
  hear.message = (text) => obey(webSocket, text, subscription);
  for (const text of early) hear.message(text);
}

function obey(webSocket: WebSocket, text: string, subscription: Subscription): void {
  const message = LiveMessage.safeParse(parseJson(text));
  if (!message.success) return webSocket.close(1008, 'not a message of this protocol');
  answered.add(webSocket);
  if (message.data.type === 'ping') return sendWithinBounds(webSocket, { type: 'pong' });
  if (message.data.type === 'since') {
    subscription.since(message.data.epoch, message.data.cursor).catch(() => webSocket.close(1011, 'replay failed'));
  }
}

function sendWithinBounds(webSocket: WebSocket, event: LiveEvent): void {
  if (webSocket.readyState !== webSocket.OPEN) return;
  if (webSocket.bufferedAmount > waiting.most) return webSocket.terminate();
  if (event.type === 'preview' && webSocket.bufferedAmount > waiting.previews) return;
  webSocket.send(JSON.stringify(event));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
