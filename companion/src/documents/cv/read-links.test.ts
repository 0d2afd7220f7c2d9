import type { Profile } from '@sincerely/shared';
import { expect, test } from 'vitest';
import type { TextLine } from '../text-line.ts';
import { readLinks } from './read-links.ts';
import { mailIn } from './read-mail.ts';

const line = (text: string, ...links: string[]): TextLine => ({ text, size: 1, page: 1, line: 1, links });
function linksOf(...lines: TextLine[]) {
  const basics: Profile['basics'] = { name: '', profiles: [] };
  readLinks(lines, basics, {});
  return { own: basics.url, profiles: basics.profiles.map(({ network, url }) => `${network} ${url}`) };
}

test('a handle beside an icon is the address its link leads to', () => {
  expect(linksOf(line('asample', 'https://www.linkedin.com/in/asample'), line('asample', 'https://github.com/asample'))).toEqual({
    own: undefined,
    profiles: ['LinkedIn https://www.linkedin.com/in/asample', 'GitHub https://github.com/asample'],
  });
});

test('what is printed and linked is one address, the whole one', () => {
  expect(linksOf(line('linkedin.com/in', 'https://linkedin.com/in/asample/')).profiles).toEqual([
    'LinkedIn https://linkedin.com/in/asample/',
  ]);
  expect(linksOf(line('github.com/asample', 'https://github.com/asample')).profiles).toHaveLength(1);
});

test('a page of its own is one that the line names; others are of employers and maps', () => {
  expect(linksOf(line('Portfolio', 'https://asample.design')).own).toBe('https://asample.design');
  expect(linksOf(line('asample.design', 'https://asample.design/')).own).toBe('https://asample.design/');
  expect(linksOf(line('Leeds', 'https://maps.example.com/leeds')).own).toBeUndefined();
  expect(linksOf(line('Made with care', 'https://www.linkedin.com/')).profiles).toEqual([]);
});

test('an address that a narrow column broke is whole in its link, and with the letters below', () => {
  const broken = 'ANNA.SAMPLE@EXAMPLE.C';
  expect(mailIn([line(broken, 'mailto:anna.sample@example.com')])?.text).toBe('anna.sample@example.com');
  expect(
    mailIn([
      { ...line(broken), room: 0 },
      { ...line('OM'), gap: 1 },
    ])?.text,
  ).toBe('anna.sample@example.com');
  expect(
    mailIn([
      { ...line('anna@example.com'), room: 0 },
      { ...line('Leeds'), gap: 1 },
    ])?.text,
  ).toBe('anna@example.com');
});
