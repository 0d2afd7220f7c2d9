import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

type Options = {
  count: number;
  /** Pixels, the same for every item. */
  height: number;
  overscan: number;
  /** Pixels that stand above the first item inside the scroller. */
  above?: number;
  /** Pixels scrolled to at first. */
  from?: number;
};

/** Which of very many items of one height are on the screen. */
export function useWindowed(scroll: RefObject<HTMLElement | null>, { count, height, overscan, above = 0, from = 0 }: Options) {
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here and in its caller alone, which nothing memoizes
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan,
    scrollMargin: above,
    scrollPaddingStart: above,
    initialOffset: from,
  });
  return virtualizer;
}
