import { CodedError } from '@sincerely/shared';
import type { RequestOptions } from '../jobs/job-store.ts';
import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** What there is of jobs to see, and what can be asked of them. */
export function jobListServices({ jobs, jobLists, jobDetails }: Pick<ServiceParts, 'jobs' | 'jobLists' | 'jobDetails'>) {
  return {
    jobs: ({ input }) => jobLists.page(input),
    job: async ({ id }) => {
      const job = await jobs.get(id);
      if (job === null) throw new CodedError('not-found', { message: 'There is no such job.' });
      return { job, steps: await jobs.steps(id) };
    },
    jobDetail: ({ id }) => jobDetails.detail(id),
    stoppedWork: () => jobLists.stopped(),
    dismissWork: ({ id, input }) => jobLists.dismiss(id, input.dismissed),
    requestJob: async ({ id, input: { request, ...given } }) => {
      if (given.fromStep !== undefined) await jobDetails.checkRetryFrom(id, given.fromStep);
      return jobs.request(id, request, withoutUndefined(given));
    },
  } satisfies Partial<RouteServices>;
}

function withoutUndefined({ fromStep, effect }: { [Key in keyof RequestOptions]: RequestOptions[Key] | undefined }): RequestOptions {
  return { ...(fromStep === undefined ? {} : { fromStep }), ...(effect === undefined ? {} : { effect }) };
}
