import { z } from 'zod';
import { ImprovementWish } from '../improvement.ts';
import { JobDetail, JobListQuery, JobPage, ListedJob, StoppedWork } from '../job-list.ts';
import { EffectSeen, Job, JobRequest, JobStep } from '../job.ts';
import { nothing, type Route } from './route.ts';

/** Work in the background. */
export const jobRoutes = {
  startJob: {
    method: 'POST',
    path: '/api/jobs',
    access: 'client',
    /** `improve`: one at a time; while one lives, that one is answered. */
    input: z.discriminatedUnion('kind', [
      /** `baseId`: from now on the application's base CV; absent: as chosen before, else the default. */
      z.object({ kind: z.literal('tailor'), applicationId: z.string(), baseId: z.string().optional() }),
      ImprovementWish.extend({ kind: z.literal('improve') }),
    ]),
    output: Job,
  },
  job: {
    method: 'GET',
    path: '/api/jobs/:id',
    access: 'client',
    etag: true,
    input: nothing,
    output: z.object({ job: Job, steps: z.array(JobStep) }),
  },
  requestJob: {
    method: 'POST',
    path: '/api/jobs/:id/requests',
    access: 'client',
    /** `fromStep`: a retry forgets this finished step and those after it. Refused where that would send something again. */
    input: z.object({ request: JobRequest, effect: EffectSeen.optional(), fromStep: z.string().max(100).optional() }),
    output: Job,
  },
  jobs: { method: 'GET', path: '/api/jobs', access: 'client', input: JobListQuery, output: JobPage },
  /** What happened to a job so far, what it made, and the jobs it belongs with. */
  jobDetail: { method: 'GET', path: '/api/jobs/:id/detail', access: 'client', input: nothing, output: JobDetail },
  stoppedWork: { method: 'GET', path: '/api/stopped-work', access: 'client', input: nothing, output: StoppedWork },
  /** Puts stopped work aside, or back. Refused with `illegal-job-request` for a job that is not stopped. */
  dismissWork: {
    method: 'POST',
    path: '/api/stopped-work/:id/dismissal',
    access: 'client',
    input: z.object({ dismissed: z.boolean() }),
    output: ListedJob,
  },
} as const satisfies Record<string, Route>;
