import { type ApplicationRow, awaitsPerson, type ListedJob, type ReviewSummary, wasInterrupted } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { useStoppedWork } from '../jobs/use-stopped-work.ts';
import { daysUntil } from '../parts/when.ts';
import { call } from '../session.ts';
import { useDueReminders } from './use-due-reminders.ts';

/** What waits for the person, each kind in its order. What the frame tells in every room (pairing, interrupted work) is not among it. */
export type Needs = {
  /** Whether all of it is known. */
  isKnown: boolean;
  unsettled: ApplicationRow[];
  jobs: ListedJob[];
  reviews: ReviewSummary[];
  reminders: ReturnType<typeof useDueReminders>['due'];
  near: ApplicationRow[];
  filled: ApplicationRow[];
};

/** Days to a deadline that is near. */
const near = 7;
/** How many of a kind are shown: more belong into their list. */
const most = 5;
const beforeSending = 'draft,tailoring,ready,filling';

export function useNeeds(): Needs {
  const unsettled = useRows('needs-you', { statuses: 'needs-you', limit: most });
  const filled = useRows('filled', { statuses: 'filling', limit: most });
  const dated = useRows('near', { statuses: beforeSending, sort: 'deadline', order: 'up', limit: 50 });
  const { data: reviews } = useQuery({ queryKey: ['profile', 'reviews'], queryFn: async () => call('importReviews'), staleTime: 0 });
  const { due, isKnown } = useDueReminders();
  const work = useStoppedWork();
  const jobs = work?.stopped.filter((listed) => needsPerson(listed) && !wasInterrupted(listed)) ?? [];
  const inQueue = new Set(jobs.filter(({ job }) => awaitsPerson(job)).map(({ job }) => job.applicationId));
  return {
    isKnown: isKnown && [unsettled, filled, dated, reviews, work].every((part) => part !== undefined),
    // What the queue asks for is asked for once.
    unsettled: unsettled?.filter(({ id }) => !inQueue.has(id)) ?? [],
    jobs,
    reviews: reviews ?? [],
    reminders: due,
    near: dated?.filter(({ deadline }) => isNear(deadline)) ?? [],
    filled: filled?.filter(({ id }) => !inQueue.has(id)) ?? [],
  };
}

export function countNeeds({ unsettled, jobs, reviews, reminders, near, filled }: Needs): number {
  return [unsettled, jobs, reviews, reminders, near, filled].reduce((sum, part) => sum + part.length, 0);
}

/** Stopped with a reason, and not by the person's own word. */
function needsPerson({ job, isDismissed }: ListedJob): boolean {
  return !isDismissed && (job.state === 'error' || (job.state === 'paused' && job.errorCode !== null));
}

function isNear(deadline: string | null): boolean {
  if (deadline === null) return false;
  const days = daysUntil(deadline);
  return days >= 0 && days <= near;
}

function useRows(name: string, input: { statuses: string; limit: number; sort?: 'deadline'; order?: 'up' }): ApplicationRow[] | undefined {
  return useQuery({ queryKey: ['applications', name], queryFn: async () => call('applications', { input }) }).data?.rows;
}
