import { CodedError, codeOf, type ErrorCode, type Fact, type Posting } from '@sincerely/shared';
import type { PostingReading } from '../posting/read-posting.ts';
import { askModel, type MeteredAccess, type Patience } from './ask-model.ts';
import { judgePatch } from '../gate/judge-patch.ts';
import type { Patch } from './patch.ts';
import { promptFor } from './prompt.ts';
import { patchReader } from './read-patches.ts';

export type Proposals = { accepted: number; refused: { text: string; reason: string }[]; warning?: { code: ErrorCode; message: string } };

type Request = {
  part: 'cv' | 'letter';
  access: MeteredAccess;
  facts: Fact[];
  posting: Posting;
  reading: PostingReading;
  signal: AbortSignal;
  patience: Patience | undefined;
  /** Takes an accepted patch into the document. */
  accept: (patch: Patch) => void;
};

/**
 * Asks the model for patches and lets through those the gate accepts, as they stream in. Never fails but by a cancel: what goes wrong is
 * told as a warning, and the draft is complete without it.
 */
export async function proposePatches({ part, access, facts, posting, reading, signal, patience, accept }: Request): Promise<Proposals> {
  const proposals: Proposals = { accepted: 0, refused: [] };
  const read = patchReader();
  const allowed = part === 'cv' ? ['rewrite', 'summary'] : ['letter'];
  try {
    for await (const piece of askModel(access, promptFor(part, facts, posting, reading), signal, patience)) {
      for (const patch of read(piece)) {
        const verdict = allowed.includes(patch.op) ? judgePatch(patch, facts, reading) : { ok: false as const, reason: 'not asked for' };
        if (verdict.ok) accept(patch);
        if (verdict.ok) proposals.accepted += 1;
        else proposals.refused.push({ text: patch.text, reason: verdict.reason });
      }
    }
    if (proposals.accepted === 0) throw new CodedError('model-junk');
  } catch (thrown) {
    signal.throwIfAborted();
    const code = codeOf(thrown) === 'internal' ? 'model-unreachable' : codeOf(thrown);
    proposals.warning = { code, message: new CodedError(code).message };
  }
  return proposals;
}
