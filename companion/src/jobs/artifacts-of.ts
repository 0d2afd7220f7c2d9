import type { Artifact } from '@sincerely/shared';
import { sql } from 'kysely';
import type { Storage } from '../storage/storage.ts';

/** Every artifact made for an application, oldest first. */
export function artifactsOf(storage: Storage, applicationId: string): Artifact[] {
  return storage.all(selected(storage).where('application_id', '=', applicationId));
}

/** Every artifact a job made, oldest first. */
export function artifactsOfJob(storage: Storage, jobId: string): Artifact[] {
  return storage.all(selected(storage).where('job_id', '=', jobId));
}

function selected({ query }: Storage) {
  return query
    .selectFrom('artifacts')
    .select([
      'id',
      'kind',
      'name',
      'mime',
      'bytes',
      'sha256',
      'job_id as jobId',
      'application_id as applicationId',
      'created_at as createdAt',
    ])
    .orderBy('created_at')
    .orderBy(sql`rowid`);
}
