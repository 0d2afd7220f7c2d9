import { expect, test } from 'vitest';
import { inOneLook, onceALook } from './one-look.ts';

/** A thing that can be read, and how often it was. */
function counted() {
  const thing = { times: 0 };
  const read = onceALook((of: typeof thing) => (of.times += 1));
  return { thing, read };
}

test('within a look a thing is read once, also by a look within it', () => {
  const { thing, read } = counted();
  expect(inOneLook(() => [read(thing), inOneLook(() => read(thing)), read(thing)])).toEqual([1, 1, 1]);
});

test('the next look reads it anew, and so does who does not look', () => {
  const { thing, read } = counted();
  expect([inOneLook(() => read(thing)), inOneLook(() => read(thing)), read(thing), read(thing)]).toEqual([1, 2, 3, 4]);
});

test('a look that throws is over', () => {
  const { thing, read } = counted();
  const looked = () =>
    inOneLook(() => {
      read(thing);
      throw new Error('the page has gone');
    });
  expect(looked).toThrow('the page has gone');
  expect([read(thing), read(thing)]).toEqual([2, 3]);
});

test('what was read as nothing is not read again', () => {
  let times = 0;
  const read = onceALook((_: object) => void (times += 1));
  const thing = {};
  inOneLook(() => [read(thing), read(thing)]);
  expect(times).toBe(1);
});
