import { readAddresses } from '../automation/read-addresses.ts';
import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';
import { whenGone } from './when-gone.ts';

/** The queue the companion works through in its own browser. */
export function automationServices({ automation, planReview, pageHand }: Pick<ServiceParts, 'automation' | 'planReview' | 'pageHand'>) {
  return {
    automation: () => automation.state(),
    queuePostings: ({ input: { urls, tailor }, response }) => automation.add(urls, tailor, whenGone(response)),
    readAddresses: ({ input }) => ({ urls: readAddresses(input.csv) }),
    pauseAutomation: ({ input }) => automation.pause(input.isPaused),
    reviewPlan: ({ id }) => planReview.show(id),
    editQueuedPlan: ({ id, input: { hash, ref, edit } }) => planReview.edit(id, hash, ref, edit),
    approvePlans: ({ input }) => planReview.approve(input.approvals),
    withdrawApproval: ({ id }) => planReview.withdraw(id),
    goOn: ({ id }) => automation.goOn(id),
    planAnew: ({ id }) => automation.planAnew(id),
    settleQueued: ({ id, input }) => automation.settle(id, input.submitted),
    cancelQueued: ({ id }) => automation.cancel(id),
    takeOver: async ({ id }) => ({ view: await pageHand.takeOver(id) }),
    viewPage: ({ id }) => pageHand.view(id),
    touchPage: async ({ id, input }) => {
      await pageHand.touch(id, input);
      return {};
    },
  } satisfies Partial<RouteServices>;
}
