import { expect, test } from 'vitest';
import { readTold } from './read-told.ts';
import { readWords } from './read-words.ts';

const source = `
const kept = phrase('Kept for later');
const early = say('Too early');
export function Page({ isNew, count }) {
  return (
    <p title="A title" aria-label={\`Page \${count}\`}>
      Loose text {say('Said')} {say(\`\${count} left\`)} {isNew && 'new here'}
      <Say text="Read <a>this</a>." values={{ a: <a href="/" /> }} />
    </p>
  );
}`;

test('what is said is found with its place, and what a person would read that is not said is too', () => {
  const { said, loose } = readWords('page.tsx', source);
  expect(said.map(({ text, line }) => `${line} ${text}`)).toEqual(['2 Kept for later', '3 Too early', '7 Said', '8 Read <a>this</a>.']);
  expect(loose.map(({ text }) => text).toSorted()).toEqual([
    "'new here'",
    'A title',
    'Loose text',
    'built of pieces',
    'built of pieces: `${count} left`',
    'said before the language is known',
  ]);
});

test('what is told is read sentence by sentence, with every case of a choice and its values by name', () => {
  const told = readTold(
    'rule.ts',
    "export const rule = { label: 'your answer', why: n === 1 ? 'One is left.' : `${n} of ${all.length} are left. Look at them.` };",
  );
  expect(told.map(({ text }) => text)).toEqual(['your answer', 'One is left.', '{n} of {all} are left.', 'Look at them.']);
});
