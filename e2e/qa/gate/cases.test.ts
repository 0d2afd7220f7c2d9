import { factsOfProfile } from '@sincerely/companion/facts';
import { expect, test } from 'vitest';
import { caseSets, faithful, lieKinds, lies, people } from './cases.ts';

const cases = [...faithful, ...lies];

function factIds(person: string): string[] {
  const profile = people[person];
  return profile === undefined ? [] : factsOfProfile(profile).map(({ id }) => id);
}

test.each(caseSets)('the set %s has enough cases to tell one missed lie from none', (set) => {
  const of = (all: { set: string }[]) => all.filter((one) => one.set === set).length;
  expect(Object.keys(people).filter((person) => person.startsWith(`${set}/`)).length).toBeGreaterThanOrEqual(8);
  expect(of(faithful)).toBeGreaterThanOrEqual(120);
  expect(of(lies)).toBeGreaterThanOrEqual(90);
});

test('every case cites facts that the person has', () => {
  const unknown = cases.filter(({ person, patch }) => !patch.src.every((id) => factIds(person).includes(id)));
  expect(unknown).toEqual([]);
});

test('a rewrite replaces a fact it cites; the others have their own name as target', () => {
  const astray = cases.filter(({ patch }) => (patch.op === 'rewrite' ? !patch.src.includes(patch.target) : patch.target !== patch.op));
  expect(astray).toEqual([]);
});

test('no text is both faithful and a lie, or there twice', () => {
  const texts = cases.map(({ person, patch }) => `${person}: ${patch.text}`);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test.each(lieKinds)('lies of the kind %s come from several people', (kind) => {
  expect(new Set(lies.filter((lie) => lie.kind === kind).map(({ person }) => person)).size).toBeGreaterThanOrEqual(5);
});
