import { expect, test } from 'vitest';
import { matchingCommands } from './matching-commands.ts';

const named = (name: string, alsoCalled = '') => ({ id: name, name, alsoCalled, run: () => undefined });
const commands = [named('Answers'), named('Appearance', 'theme dark'), named('Add a posting'), named('Dark theme'), named('Réglages')];
const found = (typed: string) => matchingCommands(commands, typed).map(({ name }) => name);

test('every word typed begins a word of the name, or of what it is also called', () => {
  expect(found('a')).toEqual(['Answers', 'Appearance', 'Add a posting']);
  expect(found('post add')).toEqual(['Add a posting']);
  expect(found('osting')).toEqual([]);
  expect(found('REGL')).toEqual(['Réglages']);
});

test('a name comes before what only is called so too', () => {
  expect(found('dark')).toEqual(['Dark theme', 'Appearance']);
  expect(found('  ')).toHaveLength(5);
});
