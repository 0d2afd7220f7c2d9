import { CodedError, codeOf, type ErrorCode, type Fact } from '@sincerely/shared';
import { judgePatch } from '../gate/judge-patch.ts';
import { askedAgain, type RefusedPatch } from './ask-again.ts';
import { askModel, type MeteredAccess, type Patience } from './ask-model.ts';
import type { Patch } from './patch.ts';
import type { ModelHost } from './model-host.ts';
import type { Messages } from './prompt.ts';
import { patchReader } from './read-patches.ts';

export type Refused = { text: string; reason: string };
export type Proposals = { accepted: number; refused: Refused[]; warning?: { code: ErrorCode; message: string } };

type Request = {
  access: MeteredAccess;
  host: ModelHost;
  messages: Messages;
  /** Anything else is refused. */
  isAskedFor: (patch: Patch) => boolean;
  facts: Fact[];
  /** What is applied for; both empty where nothing is. */
  header: { title: string; company: string };
  signal: AbortSignal;
  patience: Patience | undefined;
  /** Whether an answer without any patch is one. */
  mayBeEmpty?: boolean;
  /** Takes an accepted patch into the document. */
  accept: (patch: Patch) => void | Promise<void>;
  refuse?: (refused: Refused, patch: Patch) => void | Promise<void>;
};

/**
 * Asks the model for patches and lets through those the gate accepts, as they stream in; what it refused is asked for once more, with the
 * reasons. Never fails but by a cancel: what goes wrong is told as a warning, and the draft is complete without it.
 */
export async function proposePatches(request: Request): Promise<Proposals> {
  const { host, messages, signal, mayBeEmpty } = request;
  const proposals: Proposals = { accepted: 0, refused: [] };
  try {
    host.pass();
    const { answer, refused } = await takeAnswer(request, messages, proposals);
    if (refused.length > 0) await takeAnswer(request, askedAgain(messages, refused), proposals);
    if (proposals.accepted === 0 && !(mayBeEmpty && saysNothing(answer))) throw new CodedError('model-junk');
    host.ended(undefined);
  } catch (thrown) {
    signal.throwIfAborted();
    const code = codeOf(thrown) === 'internal' ? 'model-unreachable' : codeOf(thrown);
    host.ended(code);
    proposals.warning = {
      code,
      message: thrown instanceof CodedError && codeOf(thrown) === code ? thrown.message : new CodedError(code).message,
    };
  }
  return proposals;
}

const notAskedFor = { ok: false as const, reason: 'It was not asked for.' };

/** Adds to `proposals` what comes. `refused`: what was asked for and is not true. */
async function takeAnswer(
  request: Request,
  messages: Messages,
  proposals: Proposals,
): Promise<{ answer: string; refused: RefusedPatch[] }> {
  const { access, isAskedFor, facts, header, signal, patience, accept, refuse } = request;
  const refused: RefusedPatch[] = [];
  const read = patchReader();
  let answer = '';
  for await (const piece of askModel(access, messages, signal, patience)) {
    answer += piece;
    for (const patch of read(piece)) {
      const verdict = isAskedFor(patch) ? judgePatch(patch, facts, header) : notAskedFor;
      if (verdict.ok) {
        proposals.accepted += 1;
        await accept(patch);
      } else {
        const { reason } = verdict;
        if (verdict !== notAskedFor) refused.push({ patch, reason });
        proposals.refused.push({ text: patch.text, reason });
        await refuse?.({ text: patch.text, reason }, patch);
      }
    }
  }
  return { answer, refused };
}

function saysNothing(answer: string): boolean {
  return /"patches"\s*:\s*\[\s*\]/u.test(answer);
}
