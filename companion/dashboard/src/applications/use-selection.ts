import { useCallback, useState } from 'react';
import type { Wish } from './list-search.ts';
import { nothingSelected, rangeTo, type Selection, toggled, withAdded } from './selection.ts';
import { idsBetween } from './stretches.ts';

/** As many as the companion changes at once. */
const most = 20_000;

export type ListSelection = {
  selection: Selection;
  /** While the ids of rows that were never seen are fetched. */
  isSelecting: boolean;
  problem: unknown;
  toggle: (id: string, index: number) => void;
  /** From the row chosen last to this one. */
  extendTo: (index: number) => Promise<void>;
  all: (total: number) => Promise<void>;
  clear: () => void;
};

/** The chosen rows of a list, of which most may never have been on the screen. */
export function useSelection(wish: Wish): ListSelection {
  const [selection, setSelection] = useState(nothingSelected);
  const [isSelecting, setIsSelecting] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const add = useCallback(
    async (first: number, last: number) => {
      setIsSelecting(true);
      setProblem(undefined);
      try {
        const ids = await idsBetween(wish, first, last);
        setSelection((before) => withAdded(before, ids));
      } catch (thrown) {
        setProblem(thrown);
      } finally {
        setIsSelecting(false);
      }
    },
    [wish],
  );
  return {
    selection,
    isSelecting,
    problem,
    toggle: useCallback((id, index) => setSelection((before) => toggled(before, id, index)), []),
    extendTo: async (index) => {
      const { first, last } = rangeTo(selection, index);
      await add(first, last);
    },
    all: async (total) => add(0, Math.min(total, most) - 1),
    clear: useCallback(() => setSelection(nothingSelected), []),
  };
}
