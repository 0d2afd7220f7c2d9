import { z } from 'zod';
import {
  ApplicationList,
  ApplicationQuery,
  ApplicationRow,
  BulkChange,
  BulkChanged,
  ImportPreview,
  Insights,
  largestChange,
  Reminder,
  Tracking,
} from '../tracker.ts';
import { nothing, type Route } from './route.ts';

/** Applications as many, and what the person keeps of each. */
export const trackerRoutes = {
  applications: {
    method: 'GET',
    path: '/api/applications',
    access: 'client',
    live: true,
    input: ApplicationQuery,
    output: ApplicationList,
  },
  /** Tags in use, the most used first. */
  tags: {
    method: 'GET',
    path: '/api/tags',
    access: 'client',
    input: nothing,
    output: z.array(z.object({ tag: z.string(), count: z.number().int() })),
  },
  /** Each that may is changed; those that may not are told. `partOf`: the change of which this is a further piece. */
  changeApplications: {
    method: 'POST',
    path: '/api/applications/changes',
    access: 'dashboard',
    input: z.object({ ids: z.array(z.string()).min(1).max(largestChange), change: BulkChange, partOf: z.string().optional() }),
    output: BulkChanged,
  },
  /** One piece of a change, the last first; `left`: how many are still to be undone. What was changed since stays as it is now. */
  undoChange: {
    method: 'POST',
    path: '/api/applications/changes/:id/undo',
    access: 'dashboard',
    input: nothing,
    output: z.object({ restored: z.number().int(), left: z.number().int() }),
  },
  /** A table with a line of column names. `dryRun`: only says what would come of it. */
  importApplications: {
    method: 'POST',
    path: '/api/applications/import',
    access: 'dashboard',
    limit: 8 * 1024 * 1024,
    input: z.object({ csv: z.string(), dryRun: z.boolean() }),
    output: ImportPreview,
  },
  exportApplications: {
    method: 'GET',
    path: '/api/applications/export',
    access: 'dashboard',
    input: z.object({ format: z.enum(['csv', 'json']) }),
    output: z.object({ name: z.string(), mime: z.string(), text: z.string() }),
  },
  /** What the person keeps of it, its reminders, and others of the same title and employer. */
  tracking: {
    method: 'GET',
    path: '/api/applications/:id/tracking',
    access: 'client',
    input: nothing,
    output: z.object({ tracking: Tracking, reminders: z.array(Reminder), twins: z.array(ApplicationRow) }),
  },
  saveTracking: {
    method: 'PUT',
    path: '/api/applications/:id/tracking',
    access: 'dashboard',
    input: Tracking,
    output: Tracking,
  },
  addReminder: {
    method: 'POST',
    path: '/api/applications/:id/reminders',
    access: 'dashboard',
    input: Reminder.pick({ at: true, text: true }),
    output: Reminder,
  },
  changeReminder: {
    method: 'PATCH',
    path: '/api/reminders/:id',
    access: 'dashboard',
    input: z.object({ at: z.number().optional(), text: z.string().max(500).optional(), done: z.boolean().optional() }),
    output: Reminder,
  },
  removeReminder: { method: 'DELETE', path: '/api/reminders/:id', access: 'dashboard', input: nothing, output: nothing },
  /** Open reminders that are due at that time, the longest due first. */
  dueReminders: {
    method: 'GET',
    path: '/api/reminders',
    access: 'client',
    input: z.object({ until: z.coerce.number().optional() }),
    output: z.array(Reminder.extend({ title: z.string(), company: z.string() })),
  },
  /** Something the person did with an application outside, kept for the insights. */
  noteUse: {
    method: 'POST',
    path: '/api/applications/:id/uses',
    access: 'client',
    input: z.object({ use: z.enum(['autofill-copied']) }),
    output: nothing,
  },
  insights: { method: 'GET', path: '/api/insights', access: 'dashboard', input: nothing, output: Insights },
} as const satisfies Record<string, Route>;
