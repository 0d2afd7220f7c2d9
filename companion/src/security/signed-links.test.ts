import { codeOf } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { linkLifetime, openSignedLinks } from './signed-links.ts';

const claims = { id: 'cv/1 é', sha256: 'a'.repeat(64), clientId: 'client-1', inline: true };
const clock = { now: 1_000_000 };
const links = openSignedLinks(Buffer.alloc(32, 7), () => clock.now);

function read(path: string): [id: string, query: URLSearchParams] {
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
  return [decodeURIComponent(pathname.slice('/d/'.length)), searchParams];
}

const checked = (id: string, query: URLSearchParams, sha256 = claims.sha256) => {
  try {
    return links.check(id, query, sha256);
  } catch (thrown) {
    return codeOf(thrown);
  }
};

test('a link says whose it is and how it is shown, for a minute', () => {
  clock.now = 1_000_000;
  const { path, expiresAt } = links.sign(claims);
  expect(expiresAt).toBe(1_000_000 + linkLifetime);
  expect(linkLifetime).toBe(60_000);
  const [id, query] = read(path);
  expect(id).toBe(claims.id);
  expect(path.startsWith('/d/cv%2F1%20%C3%A9?')).toBe(true);
  expect(links.check(id, query, claims.sha256)).toEqual({ clientId: 'client-1', inline: true });
  clock.now = expiresAt;
  expect(links.check(id, query, claims.sha256)).toEqual({ clientId: 'client-1', inline: true });
  clock.now = expiresAt + 1;
  expect(checked(id, query)).toBe('link-expired');
});

test('one for saving is not one for showing', () => {
  clock.now = 1_000_000;
  const [id, query] = read(links.sign({ ...claims, inline: false }).path);
  expect(links.check(id, query, claims.sha256)).toEqual({ clientId: 'client-1', inline: false });
  query.set('i', '1');
  expect(checked(id, query)).toBe('link-expired');
});

test('no part of it can be changed, left out or be of another file', () => {
  clock.now = 1_000_000;
  const [id, query] = read(links.sign(claims).path);
  for (const name of ['c', 'e', 'i', 'n', 's']) {
    const [changed, without] = [new URLSearchParams(query), new URLSearchParams(query)];
    changed.set(name, `${query.get(name)}0`);
    without.delete(name);
    expect(checked(id, changed), name).toBe('link-expired');
    expect(checked(id, without), name).toBe('link-expired');
  }
  expect(checked('another', query)).toBe('link-expired');
  expect(checked(id, query, 'b'.repeat(64))).toBe('link-expired');
  const strange = openSignedLinks(Buffer.alloc(32, 8), () => clock.now);
  expect(() => strange.check(id, query, claims.sha256)).toThrow();
});

test('what ends in one part does not begin in the next', () => {
  clock.now = 1_000_000;
  const [, query] = read(links.sign({ ...claims, id: 'ab', sha256: 'cd' }).path);
  expect(checked('abc', query, 'd')).toBe('link-expired');
});

test('no two links are alike', () => {
  clock.now = 1_000_000;
  expect(links.sign(claims).path).not.toBe(links.sign(claims).path);
  expect(read(links.sign(claims).path)[1].get('n')).toHaveLength(12);
});
