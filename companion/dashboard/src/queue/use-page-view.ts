import type { PageView } from '@sincerely/shared';
import { useEffect, useRef, useState } from 'react';
import { call } from '../session.ts';

/** Milliseconds from one picture to the next while the page changes, and while it does not. */
const pace = { least: 250, most: 1_500 };

type Seen = { view: PageView | undefined; thrown: unknown };

/** What the page in the companion's browser shows, looked at while this page is on the screen. `lookSoon`: something was done on it. */
export function usePageView(jobId: string): Seen & { lookSoon: () => void } {
  const [seen, setSeen] = useState<Seen>({ view: undefined, thrown: undefined });
  const lookSoon = useRef(() => {});
  useEffect(() => {
    const stop = watchPage(jobId, setSeen);
    lookSoon.current = stop.lookSoon;
    return stop.end;
  }, [jobId]);
  return { ...seen, lookSoon: () => lookSoon.current() };
}

function watchPage(jobId: string, tell: (seen: Seen) => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let wait = pace.least;
  let last: PageView | undefined;
  let isOver = false;
  const look = async () => {
    if (isOver || isLooking || document.hidden) return;
    isLooking = true;
    clearTimeout(waiting);
    let thrown: unknown;
    try {
      const view = await call('viewPage', { params: { id: jobId } });
      wait = view.picture === last?.picture ? Math.min(wait * 1.5, pace.most) : pace.least;
      last = view;
    } catch (failure) {
      thrown = failure;
      wait = pace.most;
    }
    isLooking = false;
    if (isOver) return;
    tell({ view: last, thrown });
    waiting = setTimeout(() => void look(), wait);
  };
  const lookSoon = () => {
    wait = pace.least;
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), pace.least);
  };
  document.addEventListener('visibilitychange', lookSoon);
  void look();
  const end = () => {
    isOver = true;
    clearTimeout(waiting);
    document.removeEventListener('visibilitychange', lookSoon);
  };
  return { lookSoon, end };
}
