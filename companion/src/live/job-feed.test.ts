import type { Job } from '@sincerely/shared';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { openJobFeed } from './job-feed.ts';

const job = {} as Job;

test('whatever is committed before, during and after the replay, each event comes once and in its order', () => {
  assert(
    property(array(constantFrom('commit', 'replay'), { maxLength: 40 }), (order) => {
      const sent: number[] = [];
      const feed = openJobFeed((cursor) => sent.push(cursor));
      let last = 5;
      const commit = () => feed.live((last += 1), job);
      commit();
      const from = last;
      feed.hold();
      let at = from - 3;
      for (const step of order)
        if (step === 'commit') commit();
        else if (at < last) feed.replay((at += 1), job);
      while (at < from) feed.replay((at += 1), job);
      feed.flow();
      commit();
      expect(sent).toEqual(Array.from({ length: last - from + 3 }, (_, index) => from - 2 + index));
    }),
  );
});
