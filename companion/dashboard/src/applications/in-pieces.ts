import { type BulkChange, type BulkChanged, largestChange } from '@sincerely/shared';
import { call } from '../session.ts';

/** How far something of many is: `done` of `total` applications. */
export type Progress = { done: number; total: number };

type Watch = { tell: (progress: Progress) => void; signal: AbortSignal };

type OnPiece = { onPiece: (sofar: BulkChanged) => void };

/** One change of any number, piece by piece; stopped in between, what was done is one change all the same. `onPiece`: what was done so far. */
export async function changeInPieces(ids: string[], change: BulkChange, { tell, signal, onPiece }: Watch & OnPiece): Promise<BulkChanged> {
  let whole: BulkChanged | undefined;
  for (let from = 0; from < ids.length && !signal.aborted; from += largestChange) {
    // A single piece is over before anybody could read how far it is.
    if (ids.length > largestChange) tell({ done: from, total: ids.length });
    const piece = ids.slice(from, from + largestChange);
    const done = await call('changeApplications', { input: { ids: piece, change, ...(whole && { partOf: whole.changeId }) } });
    whole = {
      changeId: done.changeId,
      changed: (whole?.changed ?? 0) + done.changed,
      refused: [...(whole?.refused ?? []), ...done.refused],
    };
    onPiece(whole);
  }
  return whole ?? { changeId: '', changed: 0, refused: [] };
}

/** All pieces of a change, the last first: how many applications are as they were. */
export async function undoInPieces(changeId: string, { tell, signal }: Watch): Promise<{ restored: number; left: number }> {
  let restored = 0;
  let left = 1;
  let total: number | undefined;
  while (left > 0 && !signal.aborted) {
    const done = await call('undoChange', { params: { id: changeId } });
    restored += done.restored;
    left = done.left;
    total ??= (left + 1) * largestChange;
    if (left > 0) tell({ done: total - left * largestChange, total });
  }
  return { restored, left };
}
