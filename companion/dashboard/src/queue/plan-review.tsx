import { isFinished, isOpenRow, type PlanEdit, type PlanForReview, type PlanItem, type QueuedApplication } from '@sincerely/shared';
import { PlanGroups, PlanRow } from '@sincerely/shared/plan-row';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { focusWhenShown } from '../palette/focus-when-shown.ts';
import { Problem } from '../parts/problem.tsx';
import { WhatCame } from '../parts/what-came.tsx';
import { call } from '../session.ts';
import { ApproveBar } from './approve-bar.tsx';
import { changeOf, ChangesNotice } from './plan-changes.tsx';
import { PagePictures } from './page-pictures.tsx';
import { SentDocuments } from './sent-documents.tsx';
import { useShown } from './use-shown.ts';

type Props = { queued: QueuedApplication; next: QueuedApplication | undefined };

/** What would be sent, row by row, each changed in place; and the person's word for all of it. */
export function PlanReview({ queued, next }: Props) {
  const { id } = queued.job;
  // Asked for only while it is looked at: asking says that the person has it on their screen.
  const isShown = useShown();
  const query = useQuery({
    queryKey: ['automation', id],
    queryFn: async () => call('reviewPlan', { params: { id } }),
    enabled: isShown,
  });
  return (
    <WhatCame query={query}>
      {(review) => (
        <>
          <ChangesNotice review={review} />
          <div className="plan-review">
            <Rows review={review} isFixed={isFixed(queued)} />
            <aside className="stack">
              <SentDocuments review={review} />
              <PagePictures pictures={review.pictures} />
            </aside>
          </div>
          <ApproveBar review={review} queued={queued} next={next} />
        </>
      )}
    </WhatCame>
  );
}

/** What is being filled in, may be sent already, or is over, is not changed any more. */
function isFixed({ job, isPressed }: QueuedApplication): boolean {
  return job.state === 'running' || isFinished(job.state) || isPressed;
}

const isForYou = (item: PlanItem) => (item.action === 'skip' ? item.needsYou : isOpenRow(item));

function Rows({ review, isFixed: areFixed }: { review: PlanForReview; isFixed: boolean }) {
  const { edit, error } = useEdit(review);
  const rowOf = (item: PlanItem) => (
    <PlanRow key={item.ref} item={item} onEdit={areFixed ? undefined : (change) => edit({ item, change })}>
      {changeOf(review, item)}
    </PlanRow>
  );
  return (
    <div className="stack plan-rows">
      <Problem thrown={error} />
      <PlanGroups items={review.plan.items} rowOf={rowOf} isForYou={isForYou} />
    </div>
  );
}

type Edit = { item: PlanItem; change: PlanEdit };

/** A row that is answered goes to another group: the focus goes on to the next open one, or stays with it. */
function useEdit({ queued: { job }, plan, hash }: PlanForReview) {
  const queries = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: async ({ item, change }: Edit) =>
      call('editQueuedPlan', { params: { id: job.id }, input: { hash, ref: item.ref, edit: change } }),
    onSuccess: async (review, { item }) => {
      const key = ['automation', job.id];
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData(key, review);
      const later = plan.items.slice(plan.items.findIndex(({ ref }) => ref === item.ref) + 1).map(({ ref }) => ref);
      const open = review.plan.items.filter(isForYou).map(({ ref }) => ref);
      const next = isForYou(item) ? (later.find((ref) => open.includes(ref)) ?? open[0]) : undefined;
      focusWhenShown(`.plan-row[data-ref=${JSON.stringify(next ?? item.ref)}]`);
      await queries.invalidateQueries({ queryKey: ['automation'], exact: true });
    },
    onError: async () => queries.invalidateQueries({ queryKey: ['automation'] }),
  });
  return { edit: mutate, error };
}
