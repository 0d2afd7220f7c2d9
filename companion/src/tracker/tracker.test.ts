import { type ApplicationStatus, applicationTransitions, type ReadPosting } from '@sincerely/shared';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { posting, startPaired } from '../testing/test-companion.ts';
import { exportApplications } from './export-applications.ts';
import { readTable } from './read-table.ts';

async function startWith(count: number) {
  const parts = await startPaired({ chromium: null });
  const ids: string[] = [];
  for (let each = 0; each < count; each += 1)
    ids.push((await parts.extension.call('savePosting', { input: another(each) })).application.id);
  return { ...parts, ids, list: async (input = {}) => parts.dashboard.call('applications', { input }) };
}

const another = (each: number): ReadPosting => ({
  ...posting,
  postingId: String(each),
  title: `Baker ${each}`,
  company: each % 2 ? 'Zürich Bakery' : 'Acme',
});

describe('a list', () => {
  test('is searched without case and marks, ordered, and given in stretches with its counts', async () => {
    const { dashboard, ids, list } = await startWith(6);
    expect(await list({ search: 'ZURICH bak' })).toMatchObject({ total: 3, counts: { draft: 3 } });
    await dashboard.call('changeApplication', { id: ids[3] ?? '', input: { status: 'submitted' } });
    const page = await list({ sort: 'title', offset: 2, limit: 2 });
    expect(page.rows.map(({ title }) => title)).toEqual(['Baker 2', 'Baker 3']);
    expect(page).toMatchObject({ total: 6, counts: { draft: 5, submitted: 1 } });
    expect(await list({ statuses: 'submitted,offer' })).toMatchObject({ total: 1, rows: [{ id: ids[3] }], counts: { draft: 5 } });
    expect((await list({ sort: 'submitted' })).rows[0]?.id).toBe(ids[3]);
    expect(await list({ search: '100% _' })).toMatchObject({ total: 0 });
  });

  test('finds notes, tags and people, and what was saved before there were such rows', async () => {
    const { dashboard, ids, list } = await startWith(2);
    const contacts = [{ name: 'Robin Vale', role: 'Recruiter', email: 'robin@acme.example', phone: '', note: '' }];
    const tracking = { tags: ['remote', 'remote'], deadline: '2026-12-24', salary: '65 k€', contacts };
    expect(await dashboard.call('saveTracking', { id: ids[0] ?? '', input: tracking })).toEqual({ ...tracking, tags: ['remote'] });
    await dashboard.call('changeApplication', { id: ids[1] ?? '', input: { notes: 'Ask about the oven' } });
    for (const [search, id] of [
      ['robin', ids[0]],
      ['remote', ids[0]],
      ['OVEN', ids[1]],
    ] as const)
      expect((await list({ search })).rows.map((row) => row.id)).toEqual([id]);
    expect(await list({ tags: 'remote' })).toMatchObject({ total: 1, rows: [{ deadline: '2026-12-24', salary: '65 k€' }] });
    expect(await dashboard.call('tags')).toEqual([{ tag: 'remote', count: 1 }]);
  });

  test('goes by what is offered: the person’s words, else the posting’s; by the year, and nothing last', async () => {
    const { extension, dashboard, ids, list } = await startWith(4);
    const said = async (each: number, description: string) =>
      extension.call('savePosting', { input: { ...another(each), description: `${posting.description} ${description}` } });
    await said(1, 'We pay €30 per hour.');
    await said(2, 'Salary: €60,000 a year.');
    await said(3, 'Salary: €90,000 a year.');
    const tracking = { tags: [], deadline: null, salary: '45–50 k€', contacts: [] };
    await dashboard.call('saveTracking', { id: ids[3] ?? '', input: tracking });
    const { rows } = await list({ sort: 'salary' });
    expect(rows.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[3], ids[0]]);
    expect(rows.map(({ offered }) => offered?.min)).toEqual([60_000, 30, 45_000, undefined]);
    expect((await list({ sort: 'salary', order: 'up' })).rows.map(({ id }) => id)).toEqual([ids[3], ids[1], ids[2], ids[0]]);
  });

  test('says which are of the same title and employer', async () => {
    const { extension, dashboard, ids } = await startWith(1);
    await extension.call('savePosting', { input: { ...another(0), postingId: 'other', title: 'BAKER  0' } });
    const { twins } = await dashboard.call('tracking', { id: ids[0] ?? '' });
    expect(twins.map(({ title }) => title)).toEqual(['BAKER  0']);
    expect((await dashboard.call('applications', { input: {} })).rows.map((row) => row.twins)).toEqual([1, 1]);
  });
});

describe('a change of many', () => {
  test('changes those that may, tells the others, and is undone whole', async () => {
    const { dashboard, ids, list } = await startWith(3);
    await dashboard.call('changeApplication', { id: ids[0] ?? '', input: { status: 'withdrawn' } });
    const { changeId, changed, refused } = await dashboard.call('changeApplications', {
      input: { ids, change: { status: 'interview', addTag: 'hot' } },
    });
    expect({ changed, refused }).toMatchObject({ changed: 2, refused: [{ id: ids[0], code: 'illegal-status' }] });
    expect(await list({ tags: 'hot' })).toMatchObject({ total: 2, counts: { interview: 2 } });
    expect(await dashboard.call('undoChange', { id: changeId })).toEqual({ restored: 2, left: 0 });
    expect(await list()).toMatchObject({ counts: { draft: 2, withdrawn: 1 } });
    expect((await list()).rows.every(({ submittedAt, tags }) => submittedAt === null && tags.length === 0)).toBe(true);
    expect(await dashboard.refusal('undoChange', { id: changeId })).toBe('not-found');
  });

  test('is made in pieces, and undone in pieces as one', async () => {
    const { dashboard, ids, list } = await startWith(4);
    const piece = async (some: string[], partOf?: string) =>
      dashboard.call('changeApplications', {
        input: { ids: some, change: { addTag: 'hot' }, ...(partOf === undefined ? {} : { partOf }) },
      });
    const { changeId } = await piece(ids.slice(0, 2));
    expect((await piece(ids.slice(2), changeId)).changeId).toBe(changeId);
    expect(await dashboard.call('undoChange', { id: changeId })).toEqual({ restored: 2, left: 1 });
    expect((await list({ tags: 'hot' })).rows.map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 2).toSorted());
    expect(await dashboard.call('undoChange', { id: changeId })).toEqual({ restored: 2, left: 0 });
    expect(await list({ tags: 'hot' })).toMatchObject({ total: 0 });
    expect(await dashboard.refusal('changeApplications', { input: { ids, change: { addTag: 'hot' }, partOf: changeId } })).toBe(
      'not-found',
    );
  });

  test('takes away and brings back; what changed since is left as it is', async () => {
    const { dashboard, extension, ids, list } = await startWith(3);
    const { changeId } = await dashboard.call('changeApplications', { input: { ids: ids.slice(0, 2), change: { remove: true } } });
    expect(await list()).toMatchObject({ total: 1 });
    await extension.call('savePosting', { input: another(0) });
    expect(await list()).toMatchObject({ total: 2 });
    expect(await dashboard.call('undoChange', { id: changeId })).toEqual({ restored: 1, left: 0 });
    expect(await list()).toMatchObject({ total: 3 });
  });

  test('says nothing of an application whose submit has no known end', async () => {
    const { dashboard, extension, ids } = await startWith(1);
    const plan = { id: 'p', adapter: 'greenhouse', adapterVersion: 1, url: posting.url, items: [] };
    await extension.call('recordIntent', { id: ids[0] ?? '', input: { plan, insist: false } });
    const { refused } = await dashboard.call('changeApplications', { input: { ids, change: { status: 'submitted' } } });
    expect(refused).toMatchObject([{ code: 'submit-unresolved' }]);
  });

  test('whatever is changed and undone, in any order, no application is lost and undoing all of it brings back what was', async () => {
    const { dashboard, ids, list } = await startWith(4);
    const before = shape(await list());
    const change = fc.record(
      {
        status: fc.constantFrom(
          ...(Object.keys(applicationTransitions) as ApplicationStatus[]).filter((status) => status !== 'submitting'),
        ),
        addTag: fc.constantFrom('a', 'b'),
        removeTag: fc.constantFrom('a', 'b'),
        remove: fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.subarray(ids, { minLength: 1 }), change), { maxLength: 5 }), async (changes) => {
        const done: string[] = [];
        for (const [some, each] of changes)
          done.push((await dashboard.call('changeApplications', { input: { ids: some, change: each } })).changeId);
        for (const id of done.toReversed()) await dashboard.call('undoChange', { id });
        expect(shape(await list())).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

function shape({ rows }: { rows: { id: string; status: string; tags: string[]; submittedAt: number | null }[] }) {
  return rows.map(({ id, status, tags, submittedAt }) => ({ id, status, tags, submittedAt })).sort((a, b) => a.id.localeCompare(b.id));
}

test('a reminder is due at its time, until it is done or its application is gone', async () => {
  const { dashboard, ids } = await startWith(2);
  const [first = '', second = ''] = ids;
  const soon = await dashboard.call('addReminder', { id: first, input: { at: 1_000, text: 'Ask how it stands' } });
  await dashboard.call('addReminder', { id: second, input: { at: 2_000, text: 'Send thanks' } });
  const due = async (until: number) => (await dashboard.call('dueReminders', { input: { until } })).map(({ text }) => text);
  expect(await due(1_500)).toEqual(['Ask how it stands']);
  expect(await due(2_000)).toEqual(['Ask how it stands', 'Send thanks']);
  expect((await dashboard.call('applications', { input: {} })).rows.find(({ id }) => id === first)?.remindAt).toBe(1_000);
  await dashboard.call('changeReminder', { id: soon.id, input: { done: true } });
  await dashboard.call('changeApplications', { input: { ids: [second], change: { remove: true } } });
  expect(await due(9_000)).toEqual([]);
  expect(await dashboard.refusal('changeReminder', { id: 'nothing', input: { done: true } })).toBe('not-found');
});

describe('a table of another program', () => {
  const csv = [
    'Job Title;Firma;Status;Date applied;Link;Notes;Salary',
    'Bäcker;Tidewater;Interview;03.10.2026;https://jobs.lever.co/tidewater/0b7a6c1e-2f5d-4d92-8e01-6f1d7f1f0a11;"früh; mit Pause";40 k',
    'Baker;Acme;applied;2026-10-04;;;',
    ';;wishlist;;;;',
    'Miller;Acme;;;;;',
  ].join('\r\n');

  test('is taken back whole, and can be taken again without touching what was there', async () => {
    const { dashboard, list } = await startWith(0);
    const take = async () => dashboard.call('importApplications', { input: { csv, dryRun: false } });
    const { changeId } = await take();
    const [first] = (await list({ search: 'miller' })).rows;
    await dashboard.call('changeApplication', { id: first?.id ?? '', input: { notes: 'Call back' } });
    expect(await dashboard.call('undoChange', { id: changeId ?? '' })).toEqual({ restored: 3, left: 0 });
    expect(await list()).toMatchObject({ total: 0 });
    expect(await take()).toMatchObject({ total: 3, known: 0 });
    expect(await list({ search: 'call back' })).toMatchObject({ total: 1, rows: [{ id: first?.id }] });
    expect(await take()).toMatchObject({ total: 0, known: 3, changeId: null });
  });

  test('is shown before it is taken, and taken once', async () => {
    const { dashboard, list } = await startWith(0);
    const preview = await dashboard.call('importApplications', { input: { csv, dryRun: true } });
    expect(preview).toMatchObject({ total: 3, known: 0, problems: [{ line: 4 }] });
    expect(preview.columns.map(({ meaning }) => meaning)).toEqual(['title', 'company', 'status', 'date', 'url', 'notes', 'salary']);
    expect(await list()).toMatchObject({ total: 0 });
    await dashboard.call('importApplications', { input: { csv, dryRun: false } });
    expect(await list()).toMatchObject({ total: 3, counts: { interview: 1, submitted: 1, draft: 1 } });
    expect((await list({ search: 'fruh' })).rows).toMatchObject([
      { ats: 'lever', salary: '40 k', submittedAt: Date.parse('2026-10-03T12:00:00Z') },
    ]);
    expect(await dashboard.call('importApplications', { input: { csv, dryRun: false } })).toMatchObject({ total: 0, known: 3 });
  });

  test('what was exported is imported as it was', async () => {
    const { dashboard, list } = await startWith(0);
    await dashboard.call('importApplications', { input: { csv, dryRun: false } });
    const before = (await list({ sort: 'title' })).rows;
    const { text } = await dashboard.call('exportApplications', { input: { format: 'csv' } });
    const other = await startWith(0);
    await other.dashboard.call('importApplications', { input: { csv: text, dryRun: false } });
    const shown = (rows: typeof before) =>
      rows.map(({ title, company, status, salary, submittedAt }) => ({ title, company, status, salary, submittedAt }));
    expect(shown((await other.list({ sort: 'title' })).rows)).toEqual(shown(before));
  });

  test('any text is read without an end, and no cell becomes a formula', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(readTable(`Title,Company\n${text}`).rows.length).toBeLessThan(500);
      }),
    );
    const row = {
      id: 'x',
      status: 'draft' as const,
      title: '=HYPERLINK("https://evil.example")',
      company: '+1',
      location: '-1',
      ats: '',
      url: '',
      tags: ['@x'],
    };
    const rest = {
      deadline: null,
      salary: '',
      offered: null,
      submittedAt: null,
      createdAt: 0,
      updatedAt: 0,
      remindAt: null,
      twins: 0,
      notes: '\tx',
    };
    const { text } = exportApplications([{ ...row, ...rest }], 'csv', 0);
    expect(text.split('\r\n')[1]).toBe(`"'=HYPERLINK(""https://evil.example"")",'+1,'-1,draft,,,,'@x,,1970-01-01,'\tx`);
    const begins = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹦', ' =', '\u200B=', '\uFEFF+'];
    for (const begin of begins) {
      const table = exportApplications([{ ...row, ...rest, title: `${begin}1+1` }], 'csv', 0);
      expect(table.text.split('\r\n').slice(1).join('\r\n').replace(/^"/u, ''), JSON.stringify(begin)).toMatch(/^'/u);
    }
    expect(exportApplications([{ ...row, ...rest, title: 'Engineer (=+-@)' }], 'csv', 0).text).toContain('\r\nEngineer (=+-@),');
  });

  test.each([
    ['columns without end', `Title${',x'.repeat(600)}\na`],
    ['a line without end', `Title\n${'x'.repeat(300_000)}`],
    ['a line of commas', `Title\n${','.repeat(1_000_000)}`],
  ])('of %s nothing is taken', (_, csv) => {
    expect(readTable(csv)).toMatchObject({ rows: [], columns: [], problems: [{ message: expect.stringContaining('Nothing was taken') }] });
  });

  test.each([
    ['2026-2-3', '2026-02-03'],
    ['3.2.2026', '2026-02-03'],
    ['13/02/2026', '2026-02-13'],
    ['02/13/2026', '2026-02-13'],
    ['02/03/2026', ''],
    ['2026-02-31', ''],
    ['Feb 3, 2026', '2026-02-03'],
    ['soon', ''],
  ])('the day %s is %s', (written, day) => {
    expect(readTable(`Title,Date\nBaker,"${written}"`).rows[0]?.date).toBe(day);
  });
});

test('insights count what is kept, by week, way and form', async () => {
  const { dashboard, ids } = await startWith(3);
  await dashboard.call('changeApplication', { id: ids[0] ?? '', input: { status: 'submitted' } });
  await dashboard.call('changeApplication', { id: ids[1] ?? '', input: { status: 'interview' } });
  await dashboard.call('noteUse', { id: ids[0] ?? '', input: { use: 'autofill-copied' } });
  const insights = await dashboard.call('insights');
  expect(insights.weeks.at(-1)).toMatchObject({ started: 3, submitted: 2 });
  expect(insights.answered.find(({ by }) => by === 'way')).toEqual({ by: 'way', name: 'Form', submitted: 2, answered: 1 });
  expect(insights.statuses).toEqual({ submitted: 1, interview: 1, draft: 1 });
  expect(insights.medianUntilSent).toBeGreaterThanOrEqual(0);
  expect(Object.fromEntries(insights.events.map(({ event, count }) => [event, count]))).toEqual({
    application_started: 3,
    application_autofill_copied: 1,
    application_submitted: 2,
    apply_email_sent: 0,
  });
});
