import { type ApplicationStatus, type BulkChange, type BulkChanged, CodedError, codeOf, type Tracking } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { ApplicationIndex } from './application-index.ts';
import { trackingOf } from './tracking-row.ts';

export type BulkChanges = {
  /** Each that may is changed, in one transaction; those that may not are told. */
  change(ids: string[], change: BulkChange): BulkChanged;
  /** Of applications that were just taken in: undoing takes them out of the lists again. */
  recordTaken(ids: string[]): string;
  /** Back to what each was, but for those that were changed again since. Throws `not-found`. */
  undo(changeId: string): { restored: number };
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
  const put = ({ id, ...values }: Touched, at: number) => {
    storage.run(
      query
        .updateTable('applications')
        .set({ ...values, updated_at: at })
        .where('id', '=', id),
    );
    index.refresh(id);
  };
  const record = (done: Done[]) => {
    const id = newId();
    storage.run(query.insertInto('bulk_changes').values({ id, at: Date.now(), data: JSON.stringify(done), undone_at: null }));
    return id;
  };
  return {
    change: (ids, change) => {
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
        return record(done);
      });
      onChange();
      return { changeId, changed: done.length, refused };
    },
    recordTaken: (ids) => {
      const at = Date.now();
      return record(
        ids.map((id) => {
          const after = rowOf(id) as Touched;
          return { before: { ...after, removed_at: at }, after };
        }),
      );
    },
    undo: (changeId) => {
      const row = storage.first(query.selectFrom('bulk_changes').selectAll().where('id', '=', changeId).where('undone_at', 'is', null));
      if (row === undefined) throw new CodedError('not-found', { message: 'This was undone already.' });
      let restored = 0;
      storage.transaction(() => {
        for (const { before, after } of JSON.parse(row.data) as Done[]) {
          const now = rowOf(before.id);
          if (now === undefined || !isSame(now, after)) continue;
          put(before, Date.now());
          restored += 1;
        }
        storage.run(query.updateTable('bulk_changes').set({ undone_at: Date.now() }).where('id', '=', changeId));
      });
      onChange();
      return { restored };
    },
  };
}

function changeOne(
  { setStatus }: Parts,
  rowOf: (id: string) => Touched | undefined,
  put: (row: Touched, at: number) => void,
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
  put(after, Date.now());
  return { before, after };
}

function tagsWith({ tags }: Tracking, add: string | undefined, remove: string | undefined): string[] {
  const kept = remove !== undefined && tags.includes(remove) ? tags.filter((tag) => tag !== remove) : tags;
  return add === undefined || kept.includes(add) || kept.length >= 20 ? kept : [...kept, add];
}

function isSame(now: Touched, after: Touched): boolean {
  return (['status', 'tracking', 'submitted_at', 'removed_at'] as const).every((column) => now[column] === after[column]);
}
