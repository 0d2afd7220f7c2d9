import { createHash } from 'node:crypto';
import type { ArtifactKind, ErrorCode, Job, JobKind } from '@sincerely/shared';
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

export type Step<Input> = {
  name: string;
  /** Raised when the step would make something else of the same inputs: its checkpoints are then not reused. */
  version: number;
  /** Percent and words shown while it runs. */
  percent: number;
  label: string;
  /** Everything the result depends on; a checkpoint is reused only when this hashes the same. */
  inputs(context: StepContext<Input>): unknown;
  run(context: StepContext<Input>): Promise<StepResult>;
};

export type JobDefinition<Input> = {
  kind: JobKind;
  version: number;
  input: ZodType<Input>;
  /** By the input alone, so that a job that goes on after a restart has the same. */
  steps(input: Input): Step<Input>[];
};

/** A kind of job: its payload's schema stands beside the steps that take it. */
export function defineJob<Input>(definition: JobDefinition<Input>): JobDefinition<Input> {
  return definition;
}

export function inputHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex');
}
