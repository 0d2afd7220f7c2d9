import { z } from 'zod';
import { Automation, PageInput, PageView, PlanForReview, QueuedApplication } from '../automation.ts';
import { PlanEdit } from '../plan-edit.ts';
import { fileLimit, nothing, type Route } from './route.ts';

/** The queue the companion works through in its own browser. `:id` is the job's. */
export const automationRoutes = {
  automation: { method: 'GET', path: '/api/automation', access: 'client', input: nothing, output: Automation },
  /** Adds postings by their addresses; each that cannot be added is answered with why. */
  queuePostings: {
    method: 'POST',
    path: '/api/automation',
    access: 'client',
    rate: 'apply',
    input: z.object({ urls: z.array(z.string().min(1).max(2000)).min(1).max(200), tailor: z.boolean() }),
    output: z.object({
      added: z.array(QueuedApplication),
      refused: z.array(z.object({ url: z.string(), code: z.string(), message: z.string() })),
    }),
  },
  /** The addresses in a table: those of the column `url`, else of the first column that has any. */
  readAddresses: {
    method: 'POST',
    path: '/api/automation/addresses',
    access: 'dashboard',
    input: z.object({ csv: z.string().max(1_000_000) }),
    output: z.object({ urls: z.array(z.string()) }),
    limit: fileLimit,
  },
  pauseAutomation: {
    method: 'POST',
    path: '/api/automation/pause',
    access: 'client',
    input: z.object({ isPaused: z.boolean() }),
    output: Automation,
  },
  /** What would be sent. Asking for it says that the person has it on their screen. */
  reviewPlan: { method: 'POST', path: '/api/automation/:id/review', access: 'dashboard', input: nothing, output: PlanForReview },
  /** Changes one row of the plan of this hash; its approval, where there is one, holds no longer. */
  editQueuedPlan: {
    method: 'POST',
    path: '/api/automation/:id/edits',
    access: 'dashboard',
    input: z.object({ hash: z.string(), ref: z.string(), edit: PlanEdit }),
    output: PlanForReview,
  },
  /** The person's word for plans that were each shown: all of them, or none where one is no longer what was shown. */
  approvePlans: {
    method: 'POST',
    path: '/api/automation/approvals',
    access: 'dashboard',
    rate: 'apply',
    input: z.object({
      approvals: z
        .array(z.object({ id: z.string(), hash: z.string() }))
        .min(1)
        .max(200),
    }),
    output: z.array(QueuedApplication),
  },
  withdrawApproval: { method: 'POST', path: '/api/automation/:id/withdrawal', access: 'client', input: nothing, output: QueuedApplication },
  /** Goes on from what is on the page now. Refused with `effect-unresolved` where only the person knows whether it went out. */
  goOn: {
    method: 'POST',
    path: '/api/automation/:id/continuation',
    access: 'client',
    rate: 'apply',
    input: nothing,
    output: QueuedApplication,
  },
  /** Looks at the form anew and makes a new plan, which waits for approval. */
  planAnew: {
    method: 'POST',
    path: '/api/automation/:id/plan',
    access: 'client',
    rate: 'apply',
    input: nothing,
    output: QueuedApplication,
  },
  /** The person says whether it went out. */
  settleQueued: {
    method: 'POST',
    path: '/api/automation/:id/outcome',
    access: 'client',
    rate: 'apply',
    input: z.object({ submitted: z.boolean() }),
    output: QueuedApplication,
  },
  cancelQueued: { method: 'POST', path: '/api/automation/:id/cancellation', access: 'client', input: nothing, output: QueuedApplication },
  /** Opens its page, where it is not open, and brings it to the front; `live`: there is no window, the dashboard shows the page. */
  takeOver: {
    method: 'POST',
    path: '/api/automation/:id/hand-over',
    access: 'dashboard',
    input: nothing,
    output: z.object({ view: z.enum(['window', 'live']) }),
  },
  viewPage: { method: 'GET', path: '/api/automation/:id/view', access: 'dashboard', input: nothing, output: PageView },
  touchPage: { method: 'POST', path: '/api/automation/:id/input', access: 'dashboard', input: PageInput, output: nothing },
} as const satisfies Record<string, Route>;
