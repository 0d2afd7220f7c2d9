import { expect, test } from 'vitest';
import { codeOf } from './errors.ts';
import { openRests } from './rests.ts';
import { readTooMany, tooManyRequests } from './too-many.ts';

function prepare() {
  const clock = { now: 1_000_000 };
  const rests = openRests(() => clock.now);
  const refusalOf = (name: Parameters<typeof rests.pass>[0]) => {
    try {
      rests.pass(name);
      return undefined;
    } catch (thrown) {
      return { code: codeOf(thrown), seconds: readTooMany(thrown)?.retryAfter };
    }
  };
  return { clock, rests, refusalOf };
}

test('too much of one class rests that class, for as long as it was told', () => {
  const { clock, rests, refusalOf } = prepare();
  rests.heed('sendMail', tooManyRequests({ retryAfter: 20, of: 'mail' }));
  expect(refusalOf('testMail')).toEqual({ code: 'too-many-requests', seconds: 20 });
  expect(refusalOf('profile')).toBeUndefined();
  clock.now += 19_000;
  expect(refusalOf('sendMail')?.seconds).toBe(1);
  clock.now += 1_000;
  expect(refusalOf('sendMail')).toBeUndefined();
});

test('too much of all rests everything', () => {
  const { rests, refusalOf } = prepare();
  rests.heed('sendMail', tooManyRequests({ retryAfter: 5, of: 'client' }));
  expect(refusalOf('profile')?.seconds).toBe(5);
  expect(refusalOf('sendMail')?.seconds).toBe(5);
});

test('other errors rest nothing', () => {
  const { rests, refusalOf } = prepare();
  rests.heed('profile', new Error('off'));
  expect(refusalOf('profile')).toBeUndefined();
});
