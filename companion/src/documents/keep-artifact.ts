import { join } from 'node:path';
import type { Artifact } from '@sincerely/shared';
import type { NewArtifact } from '../jobs/define-job.ts';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { writeDurably } from '../storage/write-durably.ts';
import { sha256Of } from './files.ts';

/** Keeps a file of an application that no job made. It lies under its content's hash, so that the same is kept once. */
export type KeepArtifact = (applicationId: string, artifact: NewArtifact) => Promise<Artifact>;

export function openKeepArtifact(storage: Storage, dataFolder: string, subfolder: string): KeepArtifact {
  return async (applicationId, { kind, name, mime, data }) => {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const sha256 = sha256Of(bytes);
    const path = join(subfolder, `${sha256}${/\.\w+$/u.exec(name)?.[0] ?? ''}`);
    await writeDurably(join(dataFolder, path), bytes);
    const now = Date.now();
    const kept = { id: newId(), kind, name, mime, sha256, bytes: bytes.length };
    const row = { ...kept, job_id: null, application_id: applicationId, step: null, path, created_at: now };
    storage.run(storage.query.insertInto('artifacts').values(row));
    return { ...kept, jobId: null, applicationId, createdAt: now };
  };
}
