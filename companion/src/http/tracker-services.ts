import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** Applications as many, and what the person keeps of each. */
export function trackerServices({ tracker, store }: Pick<ServiceParts, 'tracker' | 'store'>) {
  const { bulk, reminders } = tracker;
  return {
    applications: ({ input }) => tracker.list(input),
    tags: () => tracker.tags(),
    changeApplications: ({ input: { ids, change, partOf } }) => bulk.change(ids, change, partOf),
    undoChange: ({ id }) => bulk.undo(id),
    importApplications: ({ input }) => tracker.importTable(input),
    exportApplications: ({ input: { format } }) => tracker.exportAs(format),
    tracking: ({ id }) => tracker.tracking(id),
    saveTracking: ({ id, input }) => tracker.saveTracking(id, input),
    addReminder: ({ id, input }) => reminders.add(store.byId(id).id, input),
    changeReminder: ({ id, input }) => reminders.change(id, input),
    removeReminder: ({ id }) => {
      reminders.remove(id);
      return {};
    },
    dueReminders: ({ input: { until = Date.now() } }) => reminders.due(until),
    noteUse: ({ id, input: { use } }) => {
      tracker.noteUse(id, use);
      return {};
    },
    insights: () => tracker.insights(),
  } satisfies Partial<RouteServices>;
}
