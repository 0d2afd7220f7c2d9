import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Artifact, Job, JobStep } from '@sincerely/shared';
import { z } from 'zod';
import type { Intent, StoredStep } from './job-store.ts';

// What is written of a job beside the database. `format` is raised when an older reader would misread it.

const format = z.literal(1);

const JobRecord = z.object({
  format,
  job: Job,
  input: z.unknown(),
  version: z.number().default(1),
  priority: z.number().default(0),
  runAt: z.number().default(0),
  idemKey: z.string().nullable().default(null),
});

const Begun = JobStep.pick({ name: true, ordinal: true, startedAt: true }).extend({ format, version: z.number(), inputHash: z.string() });
const KeptArtifact = Artifact.omit({ jobId: true, applicationId: true }).extend({ path: z.string() });
const StepRecord = Begun.extend({
  output: z.unknown(),
  finishedAt: z.number().optional(),
  /** Records of before this was kept have none. */
  artifacts: z.array(KeptArtifact).optional(),
});

export type JobRecord = z.infer<typeof JobRecord>;
export type StepRecord = z.infer<typeof StepRecord>;
export type IntentRecord = z.infer<typeof Begun>;

export function stepFile({ ordinal, name }: Pick<StoredStep, 'ordinal' | 'name'>): string {
  return join('steps', `${ordinal}-${name}.json`);
}

export function intentFile({ ordinal, name }: Pick<Intent, 'ordinal' | 'name'>): string {
  return join('steps', `${ordinal}-${name}.intent.json`);
}

/** Undefined: there is none. Throws where it cannot be read. */
export async function readJobRecord(folder: string): Promise<JobRecord | undefined> {
  const path = join(folder, 'job.json');
  return existsSync(path) ? JobRecord.parse(JSON.parse(await readFile(path, 'utf8'))) : undefined;
}

export type JobFolder = {
  record: JobRecord | undefined;
  steps: StepRecord[];
  /** Effects that were begun, and nothing beside them says how that ended. */
  intents: IntentRecord[];
  /** Files of it that are torn or not ours, relative to the folder. */
  unreadable: string[];
};

/** Everything a job's folder says. Never throws for what is in it. */
export function readJobFolder(folder: string): JobFolder {
  const read: JobFolder = { record: undefined, steps: [], intents: [], unreadable: [] };
  const take = (name: string, use: (value: unknown) => void) => {
    try {
      use(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch {
      read.unreadable.push(name);
    }
  };
  take('job.json', (value) => (read.record = JobRecord.parse(value)));
  for (const name of jsonFilesIn(join(folder, 'steps'))) {
    if (name.endsWith('.intent.json')) take(join('steps', name), (value) => read.intents.push(Begun.parse(value)));
    else take(join('steps', name), (value) => read.steps.push(StepRecord.parse(value)));
  }
  read.intents = read.intents.filter(({ name }) => !read.steps.some((step) => step.name === name));
  read.steps.sort((a, b) => a.ordinal - b.ordinal);
  return read;
}

function jsonFilesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}
