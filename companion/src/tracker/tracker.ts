import {
  type ApplicationStatus,
  CodedError,
  postingKey,
  type ReadPosting,
  type RouteInput,
  type RouteOutput,
  type Tracking,
} from '@sincerely/shared';
import type { ApplicationStore } from '../applications/application-store.ts';
import type { Postings } from '../applications/postings.ts';
import type { Storage } from '../storage/storage.ts';
import type { ApplicationIndex } from './application-index.ts';
import { type BulkChanges, openBulkChanges } from './bulk-changes.ts';
import { exportApplications, type ExportedApplication } from './export-applications.ts';
import { importTable, wasSent } from './import-table.ts';
import { insightsOf } from './insights.ts';
import { type ListApplications, openList, tagsInUse, twinsOf } from './list-applications.ts';
import type { TableRow } from './read-table.ts';
import { openReminders, type Reminders } from './reminders.ts';
import { trackingOf } from './tracking-row.ts';

/** Applications as many: lists, tags, reminders, changes at once, tables in and out, and counts. */
export type Tracker = {
  list: ListApplications;
  tags(): RouteOutput<'tags'>;
  tracking(applicationId: string): RouteOutput<'tracking'>;
  saveTracking(applicationId: string, tracking: Tracking): Tracking;
  importTable(table: RouteInput<'importApplications'>): RouteOutput<'importApplications'>;
  exportAs(format: 'csv' | 'json'): RouteOutput<'exportApplications'>;
  insights(): RouteOutput<'insights'>;
  noteUse(applicationId: string, use: RouteInput<'noteUse'>['use']): void;
  bulk: BulkChanges;
  reminders: Reminders;
};

type Parts = {
  storage: Storage;
  store: ApplicationStore;
  postings: Postings;
  index: ApplicationIndex;
  profileId: () => string;
  setStatus: (id: string, status: ApplicationStatus) => void;
  /** Of one application, or of many at once. */
  onChange: (applicationId?: string) => void;
};

export function openTracker(parts: Parts): Tracker {
  const { storage, store, index, onChange } = parts;
  const { query } = storage;
  const list = openList(storage);
  const reminders = openReminders(storage);
  const bulk = openBulkChanges({ storage, index, setStatus: parts.setStatus, onChange });
  const trackingOfId = (id: string) => {
    const row = storage.first(query.selectFrom('applications').select('tracking').where('id', '=', id));
    if (row === undefined) throw new CodedError('not-found', { message: 'There is no such application.' });
    return trackingOf(row.tracking);
  };
  return {
    list,
    tags: () => tagsInUse(storage),
    tracking: (id) => ({ tracking: trackingOfId(id), reminders: reminders.of(id), twins: twinsOf(storage, id) }),
    saveTracking: (id, tracking) => {
      storage.transaction(() => {
        store.setTracking(id, JSON.stringify({ ...tracking, tags: [...new Set(tracking.tags)] }));
        index.refresh(id);
      });
      onChange(id);
      return trackingOfId(id);
    },
    importTable: (table) => {
      const taken: string[] = [];
      const result = importTable(
        {
          isKnown: (key) => keptAt(storage, key)?.removedAt === null,
          add: (posting, row, at) => void taken.push(addImported(parts, posting, row, at)),
          inTransaction: (work) =>
            storage.transaction(() => {
              work();
              return bulk.recordTaken(taken);
            }),
        },
        table,
      );
      if (!table.dryRun) onChange();
      return result;
    },
    exportAs: (format) => exportApplications(everything(storage, list), format),
    insights: () => insightsOf(storage),
    noteUse: (id, use) => store.addEvent(store.byId(id).id, use, 'Data for filling by hand was copied'),
    bulk,
    reminders,
  };
}

/** The application to a posting; one that was taken out of the lists says when. */
function keptAt(storage: Storage, naturalKey: string): { removedAt: number | null } | undefined {
  return storage.first(
    storage.query
      .selectFrom('postings')
      .innerJoin('applications', 'applications.posting_id', 'postings.id')
      .select('applications.removed_at as removedAt')
      .where('postings.natural_key', '=', naturalKey),
  );
}

/** Its id. One that was there before and was taken out of the lists comes back as it was. */
function addImported(
  { storage, store, postings, index, profileId }: Parts,
  posting: ReadPosting,
  row: TableRow,
  at: number | null,
): string {
  const wasThere = keptAt(storage, postingKey(posting)) !== undefined;
  const { id } = store.ofPosting(profileId(), postings.save(posting).id);
  if (wasThere) return id;
  const { status } = row;
  store.addEvent(id, 'imported', `Taken over from a table${row.date === '' ? '' : `, of ${row.date}`}`);
  store.takeOver(id, { status, submittedAt: wasSent(status) ? (at ?? Date.now()) : null, ...(at === null ? {} : { createdAt: at }) });
  if (row.notes !== '') store.setNotes(id, row.notes);
  store.setTracking(id, JSON.stringify({ tags: row.tags, salary: row.salary }));
  index.refresh(id);
  return id;
}

const stretch = 500;

function everything(storage: Storage, list: ListApplications): ExportedApplication[] {
  const rows: ExportedApplication[] = [];
  for (let offset = 0; ; offset += stretch) {
    const { rows: some } = list({ sort: 'created', order: 'up', offset, limit: stretch });
    const notes = new Map(
      some.length === 0
        ? []
        : storage
            .all(
              storage.query
                .selectFrom('applications')
                .select(['id', 'notes'])
                .where(
                  'id',
                  'in',
                  some.map(({ id }) => id),
                ),
            )
            .map((row) => [row.id, row.notes]),
    );
    rows.push(...some.map((row) => ({ ...row, notes: notes.get(row.id) ?? '' })));
    if (some.length < stretch) return rows;
  }
}
