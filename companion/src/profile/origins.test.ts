import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { openOrigins } from './origins.ts';

const source = { file: 'cv.pdf', page: 1, line: 4 };
const fact = (text: string) => ({ id: 'skill:0', kind: 'skill' as const, text, source, confidence: 0.75, confirmed: false });

test('a text that was read is known by its words; what was confirmed, or typed by the person, stays confirmed', async () => {
  const storage = await openStorage(join(await temporaryFolder(), 'a.db'));
  const { of, remember, rememberRead } = openOrigins(storage);
  expect(of('TypeScript')).toBeUndefined();
  rememberRead([fact('TypeScript'), fact('Python')], [{ ...fact('python'), confirmed: true }]);
  expect(of(' typescript ')).toEqual({ source, confidence: 0.75, confirmed: false });
  expect(of('Python')?.confirmed).toBe(true);
  remember([{ ...fact('TypeScript'), confirmed: true }]);
  rememberRead([fact('TypeScript')], []);
  expect(of('TypeScript')).toEqual({ source, confidence: 0.75, confirmed: true });
  storage.close();
});

test('what was remembered by its place alone was confirmed by saving it', async () => {
  const storage = await openStorage(join(await temporaryFolder(), 'a.db'));
  storage.run(storage.query.insertInto('fact_sources').values({ text_key: 'rust', data: JSON.stringify(source), at: 1 }));
  expect(openOrigins(storage).of('Rust')).toEqual({ source, confidence: 1, confirmed: true });
  storage.close();
});
