import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHeartbeat } from './heartbeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function beating() {
  const seen = { asked: 0, silences: 0 };
  const heart = startHeartbeat({ ask: () => (seen.asked += 1), onSilence: () => (seen.silences += 1), every: 1000, patience: 500 });
  return { heart, seen };
}

test('who answers is asked again and again', () => {
  const { heart, seen } = beating();
  for (let n = 0; n < 15; n += 1) {
    vi.advanceTimersByTime(400);
    heart.heard();
  }
  heart.stop();
  vi.advanceTimersByTime(10_000);
  expect(seen).toEqual({ asked: 6, silences: 0 });
});

test('silence is told once, and nobody is asked after it', () => {
  const { seen } = beating();
  vi.advanceTimersByTime(1499);
  expect(seen).toEqual({ asked: 1, silences: 0 });
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual({ asked: 1, silences: 1 });
});
