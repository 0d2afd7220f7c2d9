import { prepareReading } from '../documents/reading.ts';
import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** A file becomes a proposal, the person goes through it, and it becomes part of the profile. */
export function importServices({ profiles, importFile, reviews }: Pick<ServiceParts, 'profiles' | 'importFile' | 'reviews'>) {
  return {
    prepareImport: () => {
      void prepareReading();
      return {};
    },
    importProfile: ({ input }) => importFile(input),
    confirmFacts: ({ input }) => profiles.confirm(input.ids, input.revision),
    importReviews: () => reviews.list(),
    importReview: ({ id }) => reviews.get(id),
    decideReview: ({ id, input }) => ({ items: reviews.decide(id, input.decisions) }),
    finishReview: ({ id, input }) => reviews.finish(id, input),
    discardReview: ({ id }) => {
      reviews.discard(id);
      return {};
    },
    restoreReview: ({ id }) => {
      reviews.restore(id);
      return {};
    },
  } satisfies Partial<RouteServices>;
}
