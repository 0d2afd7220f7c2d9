import { CodedError, type Reminder, type RouteInput, type RouteOutput } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';

/** What the person wants to be reminded of. */
export type Reminders = {
  of(applicationId: string): Reminder[];
  due(until: number): RouteOutput<'dueReminders'>;
  add(applicationId: string, reminder: RouteInput<'addReminder'>): Reminder;
  change(id: string, change: RouteInput<'changeReminder'>): Reminder;
  remove(id: string): boolean;
};

export function openReminders(storage: Storage): Reminders {
  const { query } = storage;
  const byId = (id: string) => {
    const row = storage.first(query.selectFrom('reminders').selectAll().where('id', '=', id));
    if (row === undefined) throw new CodedError('not-found', { message: 'There is no such reminder.' });
    return reminderOf(row);
  };
  return {
    of: (applicationId) =>
      storage.all(query.selectFrom('reminders').selectAll().where('application_id', '=', applicationId).orderBy('at')).map(reminderOf),
    due: (until) =>
      storage
        .all(
          query
            .selectFrom('reminders')
            .innerJoin('applications', 'applications.id', 'reminders.application_id')
            .innerJoin('application_index', 'application_index.application_id', 'reminders.application_id')
            .selectAll('reminders')
            .select(['application_index.title', 'application_index.company'])
            .where('reminders.done_at', 'is', null)
            .where('applications.removed_at', 'is', null)
            .where('reminders.at', '<=', until)
            .orderBy('reminders.at')
            .limit(100),
        )
        .map(({ title, company, ...row }) => ({ ...reminderOf(row), title, company })),
    add: (applicationId, { at, text }) => {
      const id = newId();
      storage.run(
        query.insertInto('reminders').values({ id, application_id: applicationId, at, text, done_at: null, created_at: Date.now() }),
      );
      return byId(id);
    },
    change: (id, { at, text, done }) => {
      byId(id);
      const values = {
        ...(at === undefined ? {} : { at }),
        ...(text === undefined ? {} : { text }),
        ...(done === undefined ? {} : { done_at: done ? Date.now() : null }),
      };
      if (Object.keys(values).length > 0) storage.run(query.updateTable('reminders').set(values).where('id', '=', id));
      return byId(id);
    },
    remove: (id) => storage.run(query.deleteFrom('reminders').where('id', '=', id)) > 0,
  };
}

function reminderOf({ id, application_id: applicationId, at, text, done_at: doneAt }: Tables['reminders']): Reminder {
  return { id, applicationId, at, text, doneAt };
}
