import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
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
    rangeExtractor: drawn,
    scrollMargin: above,
    scrollPaddingStart: above,
    initialOffset: from,
  });
  return virtualizer;
}

/** At its top a list has not been scrolled yet: what is drawn beyond the screen there would only be drawn anew with each key of a search. */
function drawn(range: Range): number[] {
  return defaultRangeExtractor({ ...range, overscan: range.startIndex === 0 ? 1 : range.overscan });
}
