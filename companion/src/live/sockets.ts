import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Asked, type Client, CodedError, type LiveEvent, LiveMessage, liveProtocol } from '@sincerely/shared';
import { type WebSocket, WebSocketServer } from 'ws';
import { keepConnection } from '../http/bound-strangers.ts';
import { errorAnswer } from '../http/error-answer.ts';
import { checkHost } from '../http/gate.ts';
import type { Limits } from '../http/limits.ts';
import type { ServedNames } from '../http/names.ts';
import type { Clients } from '../security/clients.ts';
import type { AnswerAsked } from './answer-asked.ts';
import type { Hub, Subscription } from './hub.ts';
import type { Tickets } from './tickets.ts';

export const livePath = '/api/live';
const pingEvery = 20_000;
const largestMessage = 64 * 1024;
/** Bytes waiting for one client: above the first, previews are left out, since the next one replaces them; above the second, it is cut off. */
const waiting = { previews: 512 * 1024, most: 4 * 1024 * 1024 };
const mostConnections = 1000;

type Parts = { hub: Hub; tickets: Tickets; clients: Clients; names: ServedNames; limits: Limits; answerAsked: AnswerAsked };

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
    // Nobody else listens to it any more: one that is reset would end the companion.
    socket.on('error', () => socket.destroy());
    let client: Client;
    try {
      client = admit(request, parts, open.size);
    } catch (thrown) {
      return refuse(socket, thrown);
    }
    return sockets.handleUpgrade(request, socket, head, (webSocket) => {
      keepConnection(request.socket);
      open.set(webSocket, client);
      webSocket.on('close', () => open.delete(webSocket));
      void converse(webSocket, client, parts);
    });
  });
  const pings = setInterval(() => open.forEach((_, webSocket) => pingOrCut(webSocket)), pingEvery).unref();
  return {
    disconnect: (clientId) => open.forEach((client, webSocket) => void (client.id === clientId && endSoon(webSocket, 4401, 'revoked'))),
    close: () => {
      clearInterval(pings);
      open.forEach((_, webSocket) => endSoon(webSocket, 1001, 'stopping'));
      sockets.close();
    },
  };
}

/** A client that does not answer the closing must not keep the connection, nor the companion, up. */
function endSoon(webSocket: WebSocket, code: number, reason: string): void {
  webSocket.close(code, reason);
  setTimeout(() => webSocket.terminate(), 500).unref();
}

/** The client that may come in, or throws why it may not. */
function admit(request: IncomingMessage, { tickets, clients, names, limits }: Parts, connections: number): Client {
  checkHost(request, names);
  if (request.url !== livePath || request.method !== 'GET') throw new CodedError('not-found');
  if (!isWebSocket(request)) throw new CodedError('bad-request');
  if (connections >= mostConnections) throw new CodedError('too-many-requests');
  const client = clients.byId(ticketHolder(request, tickets) ?? '');
  if (client !== undefined && isAtHome(request, client, names)) return client;
  limits.fail();
  throw new CodedError(client === undefined ? 'not-paired' : 'wrong-origin');
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  const isRightVersion = headers.upgrade?.toLowerCase() === 'websocket' && headers['sec-websocket-version'] === '13';
  return isRightVersion && /^[+/0-9A-Za-z]{22}==$/u.test(headers['sec-websocket-key'] ?? '');
}

/** The subprotocols are ours and a ticket, in this order and nothing else. */
function ticketHolder({ headers }: IncomingMessage, tickets: Tickets): string | undefined {
  const [protocol, ticket, ...rest] = (headers['sec-websocket-protocol'] ?? '').split(',').map((part) => part.trim());
  return protocol === liveProtocol && ticket && rest.length === 0 ? tickets.redeem(ticket)?.id : undefined;
}

function isAtHome({ headers }: IncomingMessage, client: Client, names: ServedNames): boolean {
  return headers.origin === client.origin && (client.kind !== 'dashboard' || headers.host?.toLowerCase() === names.dashboardHost);
}

function refuse(socket: Duplex, thrown: unknown): void {
  const { status, body, headers } = errorAnswer(thrown);
  const text = JSON.stringify(body);
  const head = Object.entries({ ...refusalHeaders, ...headers, 'content-length': Buffer.byteLength(text) });
  const lines = [`HTTP/1.1 ${status} Refused`, ...head.map(([name, value]) => `${name}: ${value}`)];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy());
}

const refusalHeaders = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  connection: 'close',
};

const answered = new WeakSet<WebSocket>();

function pingOrCut(webSocket: WebSocket): void {
  if (!answered.has(webSocket)) return webSocket.terminate();
  answered.delete(webSocket);
  return webSocket.ping();
}

async function converse(webSocket: WebSocket, client: Client, { hub, answerAsked }: Parts): Promise<void> {
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
  const answer = (asked: Asked) => send(answerAsked(client, asked));
  hear.message = (text) => obey(webSocket, text, { subscription, answer });
  for (const text of early) hear.message(text);
}

type Obeying = { subscription: Subscription; answer: (asked: Asked) => void };

function obey(webSocket: WebSocket, text: string, { subscription, answer }: Obeying): void {
  const message = LiveMessage.safeParse(parseJson(text));
  if (webSocket.readyState !== webSocket.OPEN) return undefined;
  if (!message.success) return endSoon(webSocket, 1008, 'not a message of this protocol');
  answered.add(webSocket);
  if (message.data.type === 'ping') return sendWithinBounds(webSocket, { type: 'pong' });
  if (message.data.type === 'ask') return answer(message.data);
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
