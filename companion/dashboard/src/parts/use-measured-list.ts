import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** Pixels; what an item has until it is measured. */
const usual = 140;

/** Which of many items of different heights are on the screen, where the page itself is scrolled. `above`: pixels of the page before them. */
export function useMeasuredList(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const around = list.current?.parentElement;
    if (!around) return undefined;
    // What stands before the list comes and goes, such as a notice.
    const watcher = new ResizeObserver(() => setAbove((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    watcher.observe(around);
    return () => watcher.disconnect();
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here and in its caller alone, which nothing memoizes
  const virtualizer = useWindowVirtualizer({ count, estimateSize: () => usual, overscan: 6, scrollMargin: above, gap: 12 });
  return { virtualizer, list, above };
}
