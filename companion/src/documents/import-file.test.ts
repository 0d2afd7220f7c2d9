import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fact, fromBase64, toBase64 } from '@sincerely/shared';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPdfPrinter } from '../tailoring/render/print-pdf.ts';
import { send } from '../testing/call.ts';
import { amara, startPaired } from '../testing/test-companion.ts';
import { textLines } from './docx-lines.ts';
import { draftProfile } from './cv/draft-profile.ts';
import { readDateRange } from './cv/read-dates.ts';
import { fileKind, readLines } from './read-lines.ts';

const file = (name: string, data: string | Uint8Array, mime = '') => ({
  name,
  mime,
  data: toBase64(typeof data === 'string' ? new TextEncoder().encode(data) : data),
});

const cv = `Amara Okafor
Senior Software Engineer
San Francisco, CA | amara.okafor@example.com | +1 415 555 0134 | github.com/amara-okafor-example

Summary
Software engineer with nine years in data-heavy web products.

Experience
Senior Software Engineer, Northwind Analytics, San Francisco, CA
March 2021 – Present
• Cut p95 report time from 9 s to 1.2 s by moving aggregation
  to ClickHouse
• Led four engineers through a migration of 60 services
Software Engineer at Harbor Health   06/2017 - 02/2021
• Built the patient intake API in Python

Education
University of Washington
Bachelor of Science in Computer Science, 2013 – 2017

Skills
TypeScript, Python, SQL
`;

test('a plain CV becomes a profile with what it says and nothing else', () => {
  const { profile, facts, warnings } = draftProfile(textLines(cv), 'cv.txt');
  expect(profile.basics).toMatchObject({
    name: 'Amara Okafor',
    email: 'amara.okafor@example.com',
    phone: '+14155550134',
    location: { city: 'San Francisco', region: 'CA' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/amara-okafor-example' }],
  });
  expect(profile.work).toEqual([
    {
      name: 'Northwind Analytics',
      position: 'Senior Software Engineer',
      location: 'San Francisco, CA',
      startDate: '2021-03',
      highlights: [
        'Cut p95 report time from 9 s to 1.2 s by moving aggregation to ClickHouse',
        'Led four engineers through a migration of 60 services',
      ],
    },
    {
      name: 'Harbor Health',
      position: 'Software Engineer',
      startDate: '2017-06',
      endDate: '2021-02',
      highlights: ['Built the patient intake API in Python'],
    },
  ]);
  expect(profile.education).toMatchObject([{ institution: 'University of Washington', startDate: '2013', endDate: '2017' }]);
  expect(profile.skills.map(({ name }) => name)).toEqual(['TypeScript', 'Python', 'SQL']);
  expect(profile.answers).toEqual({});
  expect(facts.every(({ confirmed, source }) => !confirmed && source.file === 'cv.txt')).toBe(true);
  expect(facts.find(({ id }) => id === 'work:0:1')?.source).toMatchObject({ page: 1 });
  expect(warnings).toEqual([]);
});

test('every word of a draft is a word of the file, whatever the file', () => {
  const line = fc.oneof(
    fc.constantFrom('Experience', 'Education', 'Skills', 'Languages', '2019 - 2021', 'Jan 2020 – present', '• Built it'),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const text = lines.join('\n');
      const known = text.toLowerCase();
      const { profile } = draftProfile(textLines(text), 'x.txt');
      for (const { name, position, highlights } of profile.work) {
        for (const said of [name, position ?? '', ...highlights])
          for (const word of said.toLowerCase().split(/[\s·]+/u)) expect(known).toContain(word.replaceAll('-', '').length > 0 ? word : '');
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['March 2021 – Present', '2021-03', undefined],
  ['06/2017 - 02/2021', '2017-06', '2021-02'],
  ['2012 to 2015', '2012', '2015'],
  ['Sept. 2014—Jun 2018', '2014-09', '2018-06'],
])('%s', (text, startDate, endDate) => {
  expect(readDateRange(text)).toEqual({
    ...(startDate ? { startDate } : {}),
    ...(endDate ? { endDate } : {}),
    isOpen: endDate === undefined,
    rest: '',
  });
});

test('an import proposes and saves nothing; a PDF is also kept byte for byte', async ({ skip }) => {
  const printer = openPdfPrinter();
  const pdf = await printer.print(`<pre style="font-size:12px">${cv}</pre>`);
  await printer.close();
  if (pdf === undefined) {
    skip('no Chromium to make a PDF with');
    return;
  }
  const { dashboard, extension } = await startPaired();
  const { profile, facts } = await dashboard.call('importProfile', { input: file('amara.pdf', pdf, 'application/pdf') });
  expect(profile.basics.email).toBe('amara.okafor@example.com');
  expect(profile.work.map(({ name }) => name)).toEqual(['Northwind Analytics', 'Harbor Health']);
  expect((await dashboard.call('profile')).revision).toBe(0);
  const [document] = await extension.call('documents');
  expect(document).toMatchObject({ kind: 'resume', name: 'amara.pdf', isDefault: true, bytes: pdf.length });
  const { url } = await extension.call('artifactLink', { id: document?.id as string, input: { inline: false } });
  const { pathname, search } = new URL(url);
  const got = await send(extension.port, { path: pathname + search, headers: { host: `127.0.0.1:${extension.port}` } });
  expect([got.status, got.headers['content-length']]).toEqual([200, String(pdf.length)]);
  const saved = await dashboard.call('saveProfile', { input: { profile, revision: 0 } });
  // Saved past the review: what was read keeps its place and how sure the reader was, and waits for the person's word.
  const { source, confidence } = facts.find(({ id }) => id === 'work:0:0') as Fact;
  expect(source).toMatchObject({ file: 'amara.pdf', page: 1, line: expect.any(Number) });
  expect(saved.facts.find(({ id }) => id === 'work:0:0')).toMatchObject({ confirmed: false, source, confidence });
  const confirmed = await dashboard.call('confirmFacts', { input: { ids: ['work:0:0'], revision: 1 } });
  expect(confirmed.facts.find(({ id }) => id === 'work:0:0')).toMatchObject({ confirmed: true, source, confidence });
  expect(confirmed.facts.find(({ id }) => id === 'work:0:1')?.confirmed).toBe(false);
  expect(await dashboard.refusal('saveProfile', { input: { profile, revision: 0 } })).toBe('stale-revision');
});

test('a JSON Resume is taken as it is', async () => {
  const { dashboard } = await startPaired();
  const { profile, facts } = await dashboard.call('importProfile', {
    input: file('resume.json', JSON.stringify({ ...amara, extra: { kept: true } })),
  });
  expect(profile).toEqual({ ...amara, extra: { kept: true } });
  expect(facts.length).toBeGreaterThan(10);
});

describe('files that cannot be read are told by code, and nothing is kept of them', () => {
  test.each([
    ['broken.pdf', '%PDF-1.7\nnot really', 'unreadable-file'],
    ['broken.docx', 'PK\u0003\u0004 not a zip', 'unreadable-file'],
    ['renamed.pdf', 'MZ\u0000 a program', 'unreadable-file'],
    ['resume.json', '{"basics":', 'unreadable-file'],
    ['resume.json', '{"basics":{"name":7}}', 'unreadable-file'],
    ['empty.txt', '   \n', 'no-text-in-file'],
    ['photo.png', '\u0089PNG', 'unsupported-file'],
  ])('%s', async (name, data, code) => {
    const { dashboard } = await startPaired();
    expect(await dashboard.refusal('importProfile', { input: file(name, data) })).toBe(code);
    expect(await dashboard.call('documents')).toEqual([]);
  });

  test('a file that takes too long is given up', async () => {
    const data = fromBase64(file('a.pdf', '%PDF-1.7').data);
    await expect(readLines('pdf', data, 1)).rejects.toMatchObject({ code: 'file-too-heavy' });
  });
});

const samples = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'cv', 'samples');

type Expected = { name: string; email: string | null; work: { c: string; t: string; s: string }[] };

test.skipIf(!existsSync(samples))(
  'sample CVs (skipped where ../shared is absent): names and addresses right, most positions found',
  { timeout: 60_000 },
  async () => {
    const expected = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8')) as Record<string, Expected>;
    const names = readdirSync(samples).filter((name) => name in expected);
    let [found, all] = [0, 0];
    for (const name of names) {
      const data = new Uint8Array(readFileSync(join(samples, name)));
      const { profile } = draftProfile(await readLines(fileKind(name, data) as 'pdf' | 'docx', data), name);
      const { work, ...want } = expected[name] as Expected;
      expect([name, profile.basics.name]).toEqual([name, want.name]);
      if (want.email) expect([name, profile.basics.email]).toEqual([name, want.email]);
      if (!Array.isArray(work)) continue;
      all += work.length;
      found += work.filter(({ c, s }) => profile.work.some((own) => own.name.includes(c) && own.startDate === s)).length;
    }
    expect(found / all).toBeGreaterThan(0.75);
  },
);
