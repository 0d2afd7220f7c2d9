import { createHash } from 'node:crypto';
import type { ArtifactKind, ErrorCode, Job } from '@sincerely/shared';
import type { ZodType } from 'zod';

export type JobWarning = { code: ErrorCode; message: string };
export type NewArtifact = { kind: ArtifactKind; name: string; mime: string; data: string | Uint8Array };

export type StepResult = {
  /** JSON; what later steps and a resumed job go on from. */
  output: unknown;
  artifacts?: NewArtifact[];
  model?: Job['model'];
  warnings?: JobWarning[];
};

export type StepContext<Input> = {
  jobId: string;
  applicationId: string | null;
  input: Input;
  /** Outputs of the steps before, by name. */
  outputs: Record<string, unknown>;
  /** Aborted when the job is cancelled, paused or the companion stops. */
  signal: AbortSignal;
  preview(part: 'cv' | 'letter', html: string): void;
  /** What an interrupted run of this step saved, where version and inputs are the same. */
  partial: unknown;
  /** Saves how far the step is: clients are told, and an interrupted step goes on from it. JSON; forgotten with the checkpoint. */
  savePartial(output: unknown): Promise<void>;
};

export type RetryPolicy = { attempts: number; base: number; longest: number };

export type Step<Input> = {
  name: string;
  /** Raised when the step would make something else of the same inputs: its checkpoints are then not reused. */
  version: number;
  /** Percent and words shown while it runs. */
  percent: number;
  label: string;
  /** Milliseconds it may take; ten minutes where nothing is said. */
  timeout?: number;
  /** How often it is tried when it fails in a way that may pass, and the milliseconds between, which double up to the longest. */
  retry?: RetryPolicy;
  /** It does something outside that cannot be taken back. Its intent is recorded first; where its end is not known the person is asked. */
  hasEffect?: true;
  /** The host it works with: few at a time, and none while it rests after failures. */
  host?(context: StepContext<Input>): string | undefined;
  /** Everything the result depends on; a checkpoint is reused only when this hashes the same. */
  inputs(context: StepContext<Input>): unknown;
  run(context: StepContext<Input>): Promise<StepResult>;
};

export type JobDefinition<Input> = {
  kind: string;
  version: number;
  input: ZodType<Input>;
  /** How many of the kind run at once; one where nothing is said. */
  concurrency?: number;
  /** By the input alone, so that a job that goes on after a restart has the same. */
  steps(input: Input): Step<Input>[];
};

/** A definition that is loaded when the first job of its kind runs. */
export type LoadedLater = { kind: string; load: () => Promise<JobDefinition<never>> };

/** A kind of job: its payload's schema stands beside the steps that take it. */
export function defineJob<Input>(definition: JobDefinition<Input>): JobDefinition<Input> {
  return definition;
}

export function inputHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex');
}
