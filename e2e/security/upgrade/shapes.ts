import { liveProtocol } from '@sincerely/shared';
import type { Keys } from '../gate/keys.ts';
import { type RawRequest, withHeader } from '../raw/raw-request.ts';

/** What a ticket is asked for with, and how the good upgrade is spoilt. */
export type UpgradeShape = { name: string; change: (good: RawRequest, ticket: string, keys: Keys) => RawRequest };

const header = (name: string, value: (ticket: string, keys: Keys) => string | string[]): UpgradeShape['change'] => {
  return (good, ticket, keys) => withHeader(good, name, ...[value(ticket, keys)].flat());
};

const hosts: Record<string, (port: number) => string | string[]> = {
  'of a page': (port) => `evil.example:${port}`,
  'that goes on': (port) => `127.0.0.1:${port}.evil.example`,
  'with a dot after it': (port) => `localhost.:${port}`,
  'without a port': () => '127.0.0.1',
  'of another port': (port) => `127.0.0.1:${port + 1}`,
  'as a number': (port) => `2130706433:${port}`,
  twice: (port) => [`127.0.0.1:${port}`, `127.0.0.1:${port}`],
  'with a user': (port) => `user@127.0.0.1:${port}`,
  empty: () => '',
  missing: () => [],
};

const origins: Record<string, (port: number) => string | string[]> = {
  'of a page': () => 'https://evil.example',
  null: () => 'null',
  'of another extension': () => 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba',
  'of another paired extension': () => 'moz-extension://01234567-89ab-cdef-0123-456789abcdef',
  'of the dashboard': (port) => `http://sincerely.localhost:${port}`,
  'of this machine': (port) => `http://127.0.0.1:${port}`,
  'in capital letters': () => 'CHROME-EXTENSION://ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP',
  'with a slash': () => 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
  twice: () => ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'],
  empty: () => '',
  missing: () => [],
};

const protocols: Record<string, (ticket: string, keys: Keys) => string | string[]> = {
  missing: () => [],
  empty: () => '',
  'without a ticket': () => liveProtocol,
  'with an empty ticket': () => `${liveProtocol}, `,
  'with a wrong ticket': () => `${liveProtocol}, wrong`,
  'with a ticket cut short': (ticket) => `${liveProtocol}, ${ticket.slice(0, -1)}`,
  'with a ticket in other letters': (ticket) => `${liveProtocol}, ${ticket.toUpperCase()}x`,
  'with the ticket first': (ticket) => `${ticket}, ${liveProtocol}`,
  'with the ticket alone': (ticket) => ticket,
  'with the ticket twice': (ticket) => `${liveProtocol}, ${ticket}, ${ticket}`,
  'with another after it': (ticket) => `${liveProtocol}, ${ticket}, evil`,
  'with another between': (ticket) => `${liveProtocol}, evil, ${ticket}`,
  'with another before it': (ticket) => `evil, ${liveProtocol}, ${ticket}`,
  'of another version': (ticket) => `sincerely.v2, ${ticket}`,
  'in capital letters': (ticket) => `${liveProtocol.toUpperCase()}, ${ticket}`,
  'in two headers': (ticket) => [liveProtocol, ticket],
  'with the bearer token': (_, { extension }) => `${liveProtocol}, ${extension.headers.authorization?.slice(7)}`,
  'with the header token': (_, { dashboard }) => `${liveProtocol}, ${dashboard.headers['x-sincerely-token']}`,
};

const targets = [
  '/',
  '/api',
  '/api/',
  '/api/live/',
  '/API/LIVE',
  '/api/live?x=y',
  '//api/live',
  '/api/./live',
  '/api/live%00',
  '/api/profile',
  '/api/live/events',
  '/metrics',
];

export const upgradeShapes: UpgradeShape[] = [
  ...Object.entries(hosts).map(([name, host]) => ({ name: `host ${name}`, change: header('Host', (_, { port }) => host(port)) })),
  ...Object.entries(origins).map(([name, origin]) => ({ name: `origin ${name}`, change: header('Origin', (_, { port }) => origin(port)) })),
  ...Object.entries(protocols).map(([name, value]) => ({ name: `protocols ${name}`, change: header('Sec-WebSocket-Protocol', value) })),
  ...targets.map((target) => ({ name: `path ${target}`, change: (good: RawRequest) => ({ ...good, target }) })),
  ...['POST', 'PUT', 'OPTIONS', 'CONNECT', 'HEAD'].map((method) => ({
    name: `method ${method}`,
    change: (good: RawRequest) => ({ ...good, method }),
  })),
  ...['8.5', '7', '0', '14', 'x', ''].map((version) => ({
    name: `version ${version}`,
    change: header('Sec-WebSocket-Version', () => version),
  })),
  ...['', 'short', 'dGhlIHNhbXBsZSBub25jZQ', 'x'.repeat(300)].map((key) => ({
    name: `key ${key.slice(0, 30)}`,
    change: header('Sec-WebSocket-Key', () => key),
  })),
  { name: 'no key', change: (good) => withHeader(good, 'Sec-WebSocket-Key') },
  ...['h2c', 'TLS/1.0', 'evil', 'websocket, h2c'].map((to) => ({ name: `to ${to}`, change: header('Upgrade', () => to) })),
  { name: 'by HTTP/1.0', change: (good) => ({ ...withHeader(good, 'Host'), version: 'HTTP/1.0' }) },
  { name: 'an absolute address', change: (good, _, { port }) => ({ ...good, target: `http://127.0.0.1:${port}/api/live` }) },
  {
    name: 'cookies alone',
    change: (good, _, { dashboard }) =>
      withHeader(withHeader(good, 'Sec-WebSocket-Protocol', liveProtocol), 'Cookie', dashboard.headers.cookie ?? ''),
  },
  {
    name: 'a bearer token in the place of a ticket',
    change: (good, _, { extension }) =>
      withHeader(withHeader(good, 'Sec-WebSocket-Protocol', liveProtocol), 'Authorization', extension.headers.authorization ?? ''),
  },
  {
    name: 'a ticket in the address',
    change: (good, ticket) => ({ ...withHeader(good, 'Sec-WebSocket-Protocol', liveProtocol), target: `/api/live?ticket=${ticket}` }),
  },
];
