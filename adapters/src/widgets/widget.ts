import type { PlanValue } from '@sincerely/shared';
import type { Candidate } from '../engine/candidate.ts';
import type { Host } from '../engine/host.ts';

/** What a widget may use while it is set. */
export type SetContext = { host: Host; signal: AbortSignal };

/** How a set ended: what the page should show now, or why nothing was written. */
export type SetEnd = { ok: true; shows: string[] } | { ok: false; reason: string };

/** One kind of control: how to read it, set it, and bring back what was there. */
export type Widget = {
  /** What it shows, empty when nothing is in it. */
  read(candidate: Candidate): string[];
  set(candidate: Candidate, value: PlanValue, context: SetContext): Promise<SetEnd>;
  /** Puts back what `read` gave before. */
  restore(candidate: Candidate, before: string[], context: SetContext): Promise<void>;
};

export const wrongKind: SetEnd = { ok: false, reason: 'The planned value does not fit this kind of control.' };
