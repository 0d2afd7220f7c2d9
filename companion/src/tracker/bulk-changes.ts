import {
  type ApplicationStatus,
  type BulkChange,
  type BulkChanged,
  CodedError,
  codeOf,
  largestChange,
  type Tracking,
} from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { ApplicationIndex } from './application-index.ts';
import { trackingOf } from './tracking-row.ts';

export type BulkChanges = {
  /** Each that may is changed, in one transaction; those that may not are told. `partOf`: the change of which this is a further piece. */
  change(ids: string[], change: BulkChange, partOf?: string): BulkChanged;
  /** Of applications that were just taken in: undoing takes them out of the lists again. */
  recordTaken(ids: string[]): string;
  /**
   * One piece back to what it was, the last made first, but for applications that were changed again since. `left`: how many pieces are still to
   * be undone. Throws `not-found`.
   */
  undo(changeId: string): { restored: number; left: number };
};

type Parts = {
  storage: Storage;
  index: ApplicationIndex;
  /** By the person's word: the state machine and the open submits are asked. */
  setStatus: (id: string, status: ApplicationStatus) => void;
  onChange: () => void;
};

/** What a change may touch, as the row holds it. */
type Touched = { id: string; status: ApplicationStatus; tracking: string; submitted_at: number | null; removed_at: number | null };
type Done = { before: Touched; after: Touched };

export function openBulkChanges(parts: Parts): BulkChanges {
  const { storage, index, onChange } = parts;
  const { query } = storage;
  const rowOf = (id: string) =>
    storage.first<Touched>(
      query.selectFrom('applications').select(['id', 'status', 'tracking', 'submitted_at', 'removed_at']).where('id', '=', id),
    );
  const put = ({ id, ...values }: Touched, at: number, before: Touched) => {
    storage.run(
      query
        .updateTable('applications')
        .set({ ...values, updated_at: at })
        .where('id', '=', id),
    );
    // Of all that is changed here lists are searched by what the person keeps of it alone.
    if (values.tracking !== before.tracking) index.refresh(id);
  };
  /** The name of the whole change. */
  const record = (done: Done[], partOf?: string) => {
    const id = newId();
    const row = { id, at: Date.now(), data: JSON.stringify(done), undone_at: null, part_of: partOf ?? null };
    storage.run(query.insertInto('bulk_changes').values(row));
    return partOf ?? id;
  };
  /** The pieces that were not undone, the last made first; ids go up with time. */
  const piecesOf = (changeId: string) =>
    query
      .selectFrom('bulk_changes')
      .where((is) => is.or([is('id', '=', changeId), is('part_of', '=', changeId)]))
      .where('undone_at', 'is', null)
      .orderBy('id', 'desc');
  return {
    change: (ids, change, partOf) => {
      if (partOf !== undefined && storage.first(piecesOf(partOf).select('id')) === undefined) throw undoneAlready();
      const done: Done[] = [];
      const refused: BulkChanged['refused'] = [];
      const changeId = storage.transaction(() => {
        for (const id of new Set(ids)) {
          try {
            storage.transaction(() => done.push(changeOne(parts, rowOf, put, id, change)));
          } catch (thrown) {
            if (codeOf(thrown) === 'internal') throw thrown;
            refused.push({ id, code: codeOf(thrown), message: (thrown as Error).message });
          }
        }
        return record(done, partOf);
      });
      onChange();
      return { changeId, changed: done.length, refused };
    },
    recordTaken: (ids) => {
      const at = Date.now();
      const taken = ids.map((id) => {
        const after = rowOf(id) as Touched;
        return { before: { ...after, removed_at: at }, after };
      });
      const whole = record(taken.slice(0, largestChange));
      for (let from = largestChange; from < taken.length; from += largestChange) record(taken.slice(from, from + largestChange), whole);
      return whole;
    },
    undo: (changeId) => {
      const [row] = storage.all(piecesOf(changeId).selectAll().limit(1));
      if (row === undefined) throw undoneAlready();
      let restored = 0;
      storage.transaction(() => {
        for (const { before, after } of JSON.parse(row.data) as Done[]) {
          const now = rowOf(before.id);
          if (now === undefined || !isSame(now, after)) continue;
          put(before, Date.now(), now);
          restored += 1;
        }
        storage.run(query.updateTable('bulk_changes').set({ undone_at: Date.now() }).where('id', '=', row.id));
      });
      onChange();
      return { restored, left: storage.all(piecesOf(changeId).select('id')).length };
    },
  };
}

function undoneAlready(): CodedError {
  return new CodedError('not-found', { message: 'This was undone already.' });
}

function changeOne(
  { setStatus }: Parts,
  rowOf: (id: string) => Touched | undefined,
  put: (row: Touched, at: number, before: Touched) => void,
  id: string,
  { status, addTag, removeTag, remove }: BulkChange,
): Done {
  const before = rowOf(id);
  if (before === undefined) throw new CodedError('not-found', { message: 'There is no such application.' });
  if (status !== undefined) setStatus(id, status);
  const moved = rowOf(id) as Touched;
  const tracking = trackingOf(moved.tracking);
  const tags = tagsWith(tracking, addTag, removeTag);
  const after = {
    ...moved,
    ...(tags === tracking.tags ? {} : { tracking: JSON.stringify({ ...tracking, tags }) }),
    ...(remove ? { removed_at: Date.now() } : {}),
  };
  put(after, Date.now(), before);
  return { before, after };
}

function tagsWith({ tags }: Tracking, add: string | undefined, remove: string | undefined): string[] {
  const kept = remove !== undefined && tags.includes(remove) ? tags.filter((tag) => tag !== remove) : tags;
  return add === undefined || kept.includes(add) || kept.length >= 20 ? kept : [...kept, add];
}

function isSame(now: Touched, after: Touched): boolean {
  return (['status', 'tracking', 'submitted_at', 'removed_at'] as const).every((column) => now[column] === after[column]);
}
