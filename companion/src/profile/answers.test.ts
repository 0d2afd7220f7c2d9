import { join } from 'node:path';
import type { FillPlan } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openSubmissions } from '../applications/submissions.ts';
import { forgetRemoved } from '../cleanup/forget-removed.ts';
import { migrateTo } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations.ts';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { noteFilled } from './answer-uses.ts';
import { openAnswers } from './answers.ts';

const said = (question: string, answer: string, company: string | null = null) => ({ question, answer, company, confirmed: true });

const application = `INSERT INTO profiles(id, name, data, created_at, updated_at) VALUES ('p', '', '{}', 0, 0);
    INSERT INTO postings(id, natural_key, data, title, created_at, updated_at) VALUES ('q', 'q', '{}', '', 0, 0);
    INSERT INTO applications(id, profile_id, posting_id, created_at, updated_at) VALUES ('a', 'p', 'q', 0, 0)`;
const listed = `INSERT INTO application_index(application_id, words, twin_key, title, company, location, ats, url)
      VALUES ('a', '', '', 'Engineer', 'Tidewater', '', '', '')`;

async function openMemory(path?: string) {
  const storage = await openStorage(path ?? join(await temporaryFolder(), 'a.db'));
  onTestFinished(() => storage.close());
  if (path === undefined) storage.sqlite.exec(application);
  storage.sqlite.exec(listed);
  return {
    storage,
    answers: openAnswers(
      storage,
      () => 'p',
      () => undefined,
    ),
  };
}

const itemOf = (answerId: string, label: string, shown: string): FillPlan['items'][number] => ({
  ref: label,
  selector: label,
  signature: '',
  widget: 'text',
  label,
  section: '',
  required: false,
  action: 'fill',
  value: { type: 'text', text: shown },
  shown,
  source: { kind: 'answer', path: answerId, label: '' },
  confidence: 'ready',
  overwrite: false,
});
const planOf = (...items: FillPlan['items']): FillPlan => ({ id: 'p', adapter: 'lever', adapterVersion: 1, url: '', items });

test('answers that became one are found by every question, and are themselves again when they are separated', async () => {
  const { answers } = await openMemory();
  const kept = answers.save(said('Which editor do you use?', 'Helix'));
  const other = answers.save(said('Favourite editor', 'Vim'));
  const before = answers.list();
  expect(answers.merge(kept.id, [other.id, kept.id])).toMatchObject({ answer: 'Helix', alsoAsked: ['Favourite editor'] });
  expect(answers.list()).toHaveLength(1);
  expect(() => answers.merge(other.id, [kept.id])).toThrow('no such answer');

  expect(answers.save(said('favourite editor ?', 'Kakoune'))).toMatchObject({
    id: kept.id,
    question: 'Which editor do you use?',
    answer: 'Kakoune',
  });
  answers.save(said('Which editor do you use?', 'Helix'));
  answers.separate(kept.id, [other.id]);
  expect(answers.list()).toEqual(
    expect.arrayContaining(before.map((one) => expect.objectContaining({ id: one.id, answer: one.answer }) as unknown)),
  );
});

test('one that stands for others takes them along, and separating gives the last merging back alone', async () => {
  const { answers } = await openMemory();
  const [one, two, three] = ['One?', 'Two?', 'Three?'].map((question) => answers.save(said(question, question)));
  answers.merge(two?.id as string, [three?.id as string]);
  expect(answers.merge(one?.id as string, [two?.id as string]).alsoAsked).toEqual(['Two?', 'Three?']);
  answers.separate(one?.id as string, [two?.id as string]);
  expect(answers.list().map(({ question, alsoAsked }) => [question, alsoAsked])).toEqual(
    expect.arrayContaining([
      ['One?', []],
      ['Two?', ['Three?']],
    ]),
  );
});

test('a removed answer comes back with what stands under it, unless its question was answered anew; after its day it is gone', async () => {
  const { storage, answers } = await openMemory();
  const kept = answers.save(said('Which editor do you use?', 'Helix'));
  const other = answers.save(said('Favourite editor', 'Vim'));
  answers.merge(kept.id, [other.id]);
  answers.remove(kept.id);
  expect(answers.list()).toEqual([]);
  expect(answers.restore(kept.id)).toMatchObject({ answer: 'Helix', alsoAsked: ['Favourite editor'] });
  answers.remove(kept.id);
  const anew = answers.save(said('Favourite editor', 'Zed'));
  expect(() => answers.restore(kept.id)).toThrow('answered this question anew');
  forgetRemoved(storage, Date.now() + 1);
  expect(() => answers.restore(kept.id)).toThrow('no such removed answer');
  expect(answers.list()).toMatchObject([{ id: anew.id }]);
});

test('a mark stays when the answer changes, until it is taken off', async () => {
  const { answers } = await openMemory();
  answers.save({ ...said('Which editor do you use?', ''), neverUse: true });
  expect(answers.save(said('Which editor do you use?', 'Helix'))).toMatchObject({ neverUse: true, answer: 'Helix' });
  expect(answers.save({ ...said('Which editor do you use?', 'Helix'), neverUse: false })).toMatchObject({ neverUse: false });
});

test('marking a question that is answered already keeps the answer', async () => {
  const { answers } = await openMemory();
  answers.save(said('Which editor do you use?', 'Helix'));
  expect(answers.save({ ...said('Which editor do you use?', ''), neverUse: true })).toMatchObject({ answer: 'Helix', neverUse: true });
});

test('suggested to become one are questions of one meaning for the same employer', async () => {
  const { answers } = await openMemory();
  const ids = ['What is your notice period?', 'How long is your notice period?', 'What salary do you expect?'].map(
    (question) => answers.save(said(question, '4 weeks')).id,
  );
  answers.save(said('Notice period?', '4 weeks', 'Acme'));
  expect(answers.alike().map((group) => group.toSorted())).toEqual([ids.slice(0, 2).toSorted()]);
});

test('an answer tells where it was filled, what it said there, and where it was sent as it stood', async () => {
  const { storage, answers } = await openMemory();
  const [kept, other] = [answers.save(said('Editor?', 'Helix')), answers.save(said('Favourite editor', 'Vim'))];
  const plan = planOf(itemOf(kept.id, 'Editor', 'Helix'), itemOf(other.id, 'Other', 'Vim'), itemOf('gone', 'Gone', 'x'));
  const result = (ref: string, as: 'filled' | 'mismatch') => ({ ref, label: ref, result: as, shown: '' });
  noteFilled(storage, 'a', plan, { planId: 'p', results: [result('Editor', 'filled'), result('Other', 'mismatch')], took: 0, appeared: 0 });
  expect(answers.uses.of(kept.id)).toMatchObject([{ applicationId: 'a', company: 'Tidewater', said: 'Helix', submittedAt: null }]);
  expect(answers.uses.of(other.id)).toEqual([]);

  const submissions = openSubmissions(storage);
  const intent = submissions.add('a', plan, false);
  const values = [
    { label: 'Editor', value: 'Helix' },
    { label: 'Other', value: 'Emacs, typed on the page' },
  ];
  submissions.end(intent, 'a', { kind: 'submitted', signal: '', message: '', errors: [], url: '', at: 7 }, values);
  expect(answers.uses.of(kept.id)).toMatchObject([{ submittedAt: 7 }]);
  expect(answers.uses.of(other.id)).toEqual([]);

  answers.merge(other.id, [kept.id]);
  expect(answers.uses.of(other.id)).toHaveLength(1);
  expect(answers.listed()).toMatchObject([{ usedIn: 1 }]);
});

test('what the person says was sent counts as sent; what was not, does not', async () => {
  const { storage, answers } = await openMemory();
  const kept = answers.save(said('Editor?', 'Helix'));
  const submissions = openSubmissions(storage);
  submissions.add('a', planOf(itemOf(kept.id, 'Editor', 'Helix')), false);
  submissions.resolve('a', false, 5);
  expect(answers.uses.of(kept.id)).toEqual([]);
  submissions.add('a', planOf(itemOf(kept.id, 'Editor', 'Helix')), true);
  submissions.resolve('a', true, 9);
  expect(answers.uses.of(kept.id)).toMatchObject([{ said: 'Helix', filledAt: null, submittedAt: 9 }]);
});

test('what was filled and sent before uses were noted is known from the records of it', async () => {
  const path = join(await temporaryFolder(), 'a.db');
  const before = new Sqlite(path);
  migrateTo(
    before,
    migrations.findIndex((step) => step.includes('CREATE TABLE answer_uses')),
  );
  before.exec(application);
  before.exec(
    `INSERT INTO answers VALUES ('k', 'p', 'editor', 'Editor?', 'Helix', 1, NULL, 0, 0), ('o', 'p', 'other', 'Other?', 'Vim', 1, NULL, 0, 0)`,
  );
  const plan = planOf(itemOf('k', 'Editor', 'Helix'), itemOf('o', 'Other', 'Vim'));
  const results = [
    { ref: 'Editor', result: 'filled' },
    { ref: 'Other', result: 'kept' },
  ];
  before
    .prepare(
      `INSERT INTO application_events(application_id, kind, detail, data, at) VALUES ('a', 'fill', '', ?, 3), ('a', 'seen', '', NULL, 1)`,
    )
    .run(JSON.stringify({ plan, report: { results } }));
  before
    .prepare(`INSERT INTO submissions VALUES ('s', 'a', ?, 0, '{}', ?, 'sent', 4, 5)`)
    .run(JSON.stringify(plan), JSON.stringify([{ label: 'Editor', value: 'Helix' }]));
  before.close();
  const { answers } = await openMemory(path);
  expect(answers.uses.of('k')).toMatchObject([{ applicationId: 'a', said: 'Helix', filledAt: 3, submittedAt: 5 }]);
  expect(answers.uses.of('o')).toEqual([]);
});
