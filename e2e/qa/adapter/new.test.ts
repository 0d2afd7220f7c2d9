import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AtsAdapter } from '@sincerely/adapters';
import { startAdapter } from './new.ts';

const page = `<!doctype html><html><head><title>Apply</title><link rel="canonical" href="https://jobs.hire.example/tidewater/7/apply?src=mail">
<script>document.title = 'ran'</script><style>.away { display: none }</style></head><body>
<form id="apply-form" onsubmit="send()"><input type="hidden" name="csrf" value="s3cret-token">
<label for="full-name">Full name</label><input id="full-name" value="Someone Real">
<label for="mail">E-mail</label><input id="mail" type="email" value="someone.real@corp.example">
<label for="f-91827">Phone</label><input id="f-91827" type="tel">
<label for="why">Why us?</label><textarea id="why">Because I, Someone Real, care</textarea>
<label>Questions? Ask anna.real@corp.example<input name="note" data-csrf-token="s3cret-token"></label>
<div class="away"><label>Leave empty<input name="trap"></label></div>
<img src="https://cdn.corp.example/logo.png"><button type="submit" class="send-button">Send</button></form></body></html>`;

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'adapters-')), 'src');
  mkdirSync(folder);
  for (const list of ['adapters.ts', 'health.ts'])
    copyFileSync(join(import.meta.dirname, '..', '..', '..', 'adapters', 'src', list), join(folder, list));
  writeFileSync(join(folder, '..', 'page.html'), page);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('a page becomes a fixture, a skeleton and a place in the lists, and what is left is said', async () => {
  const said = await startAdapter({ id: 'hire-co', source: join(folder, '..', 'page.html'), folder, name: 'Hire Co' });
  const fixture = read('hire-co/fixture.html');
  for (const gone of ['script', 'style', 'img', 's3cret', 'Real', 'real@', 'onsubmit', 'csrf', '?src='])
    expect(fixture).not.toContain(gone);
  expect(fixture).toContain('href="https://jobs.hire.example/tidewater/7/apply"');
  expect([...fixture.matchAll(/data-expect="([^"]*)"/gu)].map(([, expected]) => expected)).toEqual([
    'fill:Amara Okafor',
    'fill:amara.okafor@example.com',
    'fill:(415) 555-0134',
    '?',
    '?',
  ]);
  const { hireCo } = (await import(join(folder, 'hire-co', 'adapter.ts'))) as { hireCo: AtsAdapter };
  expect(hireCo).toMatchObject({
    id: 'hire-co',
    name: 'Hire Co',
    preview: true,
    matches: ['https://jobs.hire.example/*'],
    form: ['#apply-form'],
    fields: { name: { locators: ['#full-name'] }, email: { locators: ['#mail'] } },
    actions: { submit: '.send-button' },
  });
  expect(Object.keys(hireCo.fields)).toEqual(['name', 'email']);
  expect(read('hire-co/adapter.ts')).toContain('// TODO Why us? (textarea)');
  expect(read('adapters.ts')).toMatch(/import \{ hireCo \} from '.\/hire-co\/adapter.ts';[\s\S]*AtsAdapter\[\] = \[.*, hireCo\]/u);
  expect(read('health.ts')).toMatch(/Record<string, Health> = \{.*'hire-co': hireCo \}/u);
  expect(said).toContain('Why us?');
});

test('a second run changes nothing, and neither does a page without a form or an address', async () => {
  const source = join(folder, '..', 'page.html');
  await startAdapter({ id: 'hire-co', source, folder });
  const lists = read('adapters.ts') + read('health.ts') + read('hire-co/adapter.ts');
  await expect(startAdapter({ id: 'hire-co', source, folder })).rejects.toThrow('There is an adapter hire-co already');
  expect(read('adapters.ts') + read('health.ts') + read('hire-co/adapter.ts')).toBe(lists);
  await expect(startAdapter({ id: 'Hire Co', source, folder })).rejects.toThrow('is no id');
  const bare = join(folder, '..', 'bare.html');
  writeFileSync(bare, '<h1>A posting</h1><input type="search" aria-label="Search">');
  await expect(startAdapter({ id: 'other', source: bare, folder })).rejects.toThrow('does not say its address');
  await expect(startAdapter({ id: 'other', source: bare, folder, url: 'https://hire.example/1' })).rejects.toThrow(
    'like an application form',
  );
  expect(existsSync(join(folder, 'other'))).toBe(false);
});

test('an address is fetched, but not without end', async () => {
  const [server, port] = await serve((path) => (path === '/large' ? 'x'.repeat(6_000_000) : page.replace('rel="canonical"', 'rel="next"')));
  try {
    const at = (path: string) => `http://127.0.0.1:${port}${path}`;
    await expect(startAdapter({ id: 'large', source: at('/large'), folder })).rejects.toThrow('larger than 5 MB');
    await expect(startAdapter({ id: 'gone', source: at('/404'), folder })).rejects.toThrow('answered 404');
    await startAdapter({ id: 'served', source: at('/tidewater/apply'), folder });
    expect(read('served/adapter.ts')).toContain(String.raw`application: /\/apply\/?$/u`);
  } finally {
    server.close();
  }
});

async function serve(answer: (path: string) => string): Promise<[Server, number]> {
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(url === '/404' ? 404 : 200, { 'content-type': 'text/html' }).end(answer(url));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return [server, (server.address() as AddressInfo).port];
}
