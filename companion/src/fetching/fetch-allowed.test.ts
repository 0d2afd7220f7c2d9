import { once } from 'node:events';
import { expect, test } from 'vitest';
import { publicAddress, startSite } from '../testing/site-server.ts';
import { openFetch } from './fetch-allowed.ts';

const hosts = new Set(['jobs.lever.co', 'api.lever.co']);
const accept = 'text/html';
const ok = (_: unknown, response: { end(text: string): void }) => response.end('hello');

test('an allowed address is asked for at its own host, at the address that was looked up', async () => {
  const { connector, asked, dialled } = await startSite(ok);
  expect(await openFetch(hosts, connector)('https://jobs.lever.co/acme/1?x=1#part', { accept })).toBe('hello');
  expect(asked).toEqual(['jobs.lever.co /acme/1?x=1']);
  expect(dialled).toEqual([publicAddress]);
});

test.for([
  'http://jobs.lever.co/acme',
  'ftp://jobs.lever.co/acme',
  'file:///etc/passwd',
  'data:text/html,hello',
  'javascript:alert(1)',
  'about:blank',
  'https://jobs.lever.co:8443/acme',
  'https://jobs.lever.co:80/acme',
  'https://me@jobs.lever.co/acme',
  ['https://me', 'secret@jobs.lever.co/acme'].join(':'),
  'https://jobs.lever.co@evil.example/acme',
  'https://jobs.lever.co.evil.example/acme',
  'https://jobs.lever.co./acme',
  'https://evil.jobs.lever.co/acme',
  'https://jobs-lever.co/acme',
  'https://jobs.lever.co%2eevil.example/acme',
  'https://evil.example/https://jobs.lever.co/acme',
  'https://evil.example\\@jobs.lever.co.evil.example/',
  'https://127.0.0.1/acme',
  'https://127.1/acme',
  'https://0/acme',
  'https://2130706433/acme',
  'https://0x7f000001/acme',
  'https://0177.0.0.1/acme',
  'https://[::1]/acme',
  'https://[::ffff:127.0.0.1]/acme',
  'https://localhost/acme',
  'https://10.0.0.1/acme',
  'https://169.254.169.254/latest/meta-data',
  'https://metadata.google.internal/',
  'https://192.168.1.1/',
  'https://jobs.lever.со/acme',
  'jobs.lever.co/acme',
  '//jobs.lever.co/acme',
  '',
  'https://',
])('%s is refused before anything is sent', async (url) => {
  const { connector, dialled } = await startSite(ok);
  await expect(openFetch(hosts, connector)(url, { accept })).rejects.toMatchObject({ code: 'address-not-allowed' });
  expect(dialled).toEqual([]);
});

test.for([
  ['127.0.0.1'],
  ['10.1.2.3'],
  ['172.16.0.1'],
  ['192.168.0.10'],
  ['169.254.169.254'],
  ['100.64.0.1'],
  ['0.0.0.0'],
  ['224.0.0.1'],
  ['255.255.255.255'],
  ['::1'],
  ['::'],
  ['fe80::1'],
  ['fc00::1'],
  ['::ffff:127.0.0.1'],
  ['64:ff9b::7f00:1'],
  ['2002:7f00:1::'],
  ['2001:db8::1'],
  [publicAddress, '127.0.0.1'],
  [],
])('a host that leads to %s is not connected to', async (addresses) => {
  const { connector, dialled } = await startSite(ok, { resolve: async () => Promise.resolve(addresses) });
  await expect(openFetch(hosts, connector)('https://jobs.lever.co/a', { accept })).rejects.toMatchObject({ code: 'address-not-allowed' });
  expect(dialled).toEqual([]);
});

test('a name that leads elsewhere at its second look-up is not followed there', async () => {
  let looks = 0;
  const resolve = async () => Promise.resolve([(looks += 1) === 1 ? publicAddress : '127.0.0.1']);
  const { connector, dialled } = await startSite((_, response) => response.writeHead(302, { location: '/again' }).end(), { resolve });
  await expect(openFetch(hosts, connector)('https://jobs.lever.co/a', { accept })).rejects.toMatchObject({ code: 'address-not-allowed' });
  expect(dialled).toEqual([publicAddress]);
});

test.for([
  'http://jobs.lever.co/b',
  'https://evil.example/',
  'https://127.0.0.1/',
  'file:///etc/passwd',
  '//evil.example/',
  'https://jobs.lever.co:444/',
  'https://',
  'https://jobs.lever.co%00.evil.example/',
])('a redirect to %s is refused', async (location) => {
  const { connector, asked } = await startSite((_, response) => response.writeHead(302, { location }).end());
  await expect(openFetch(hosts, connector)('https://jobs.lever.co/a', { accept })).rejects.toMatchObject({ code: 'address-not-allowed' });
  expect(asked).toHaveLength(1);
});

test('a redirect between allowed hosts is followed, a circle of them is not for ever', async () => {
  const { connector } = await startSite(({ headers }, response) =>
    headers.host === 'jobs.lever.co' ? response.writeHead(301, { location: 'https://api.lever.co/b' }).end() : response.end('there'),
  );
  expect(await openFetch(hosts, connector)('https://jobs.lever.co/a', { accept })).toBe('there');
  const circle = await startSite((_, response) => response.writeHead(301, { location: 'https://api.lever.co/b' }).end());
  const end = openFetch(hosts, circle.connector)('https://jobs.lever.co/a', { accept });
  await expect(end).rejects.toMatchObject({ code: 'posting-unreachable' });
  expect(circle.asked).toHaveLength(4);
});

test('what is gone is closed; other ends, packed answers and what is too large are unreachable', async () => {
  const codeAt = async (answer: Parameters<typeof startSite>[0]) => {
    const { connector } = await startSite(answer);
    return openFetch(hosts, connector)('https://jobs.lever.co/a', { accept }).catch(({ code }: { code: string }) => code);
  };
  expect(await codeAt((_, response) => response.writeHead(404).end('no'))).toBe('posting-closed');
  expect(await codeAt((_, response) => response.writeHead(410).end('no'))).toBe('posting-closed');
  expect(await codeAt((_, response) => response.writeHead(500).end('no'))).toBe('posting-unreachable');
  expect(await codeAt((_, response) => response.writeHead(403).end('no'))).toBe('posting-unreachable');
  expect(await codeAt((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no'))).toBe('posting-unreachable');
  expect(await codeAt((_, response) => response.end('x'.repeat(4 * 1024 * 1024)))).toBe('posting-unreachable');
  expect(await codeAt(({ socket }) => socket.destroy())).toBe('posting-unreachable');
  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
  expect(await codeAt(({ socket }) => socket.end(upgrade))).toBe('posting-unreachable');
});

test('nothing of the person goes with it, and a cancel ends it', async () => {
  const sent: Record<string, unknown>[] = [];
  const arrived = Promise.withResolvers<void>();
  const { connector } = await startSite(({ headers }) => {
    sent.push(headers);
    arrived.resolve();
  });
  const cancel = new AbortController();
  const end = openFetch(hosts, connector)('https://jobs.lever.co/a', { accept, signal: cancel.signal });
  await Promise.race([arrived.promise, once(cancel.signal, 'abort')]);
  cancel.abort();
  await expect(end).rejects.toMatchObject({ code: 'posting-unreachable' });
  expect(Object.keys(sent[0] ?? {}).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
});
