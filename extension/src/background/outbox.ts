import { CodedError, codeOf, type FillPlan, type FillReport, type Outcome, type ReadPosting, type RouteInput } from '@sincerely/shared';
import { callCompanion } from './companion-client.ts';
import type { ShownValue } from '@sincerely/adapters';
import { inTurn, readLocal, writeLocal } from './stored.ts';

/** What happened while the companion was off. Entries stand alone: the posting comes with each. */
export type OutboxEntry = { id: string; at: number; posting: ReadPosting } & (
  | { type: 'fill'; plan: FillPlan; report: FillReport }
  | { type: 'answer'; answer: RouteInput<'saveAnswer'> }
  | { type: 'submit'; plan: FillPlan; outcome: Outcome; values: ShownValue[] }
  | { type: 'picture'; picture: string }
);

type NewEntry = OutboxEntry extends infer E ? (E extends OutboxEntry ? Omit<E, 'id' | 'at'> : never) : never;

export async function addToOutbox(entry: NewEntry): Promise<void> {
  await inTurn(async () => {
    const entries = [...((await readLocal('outbox')) ?? []), { ...entry, id: crypto.randomUUID(), at: Date.now() } as OutboxEntry];
    // Where the browser has no room for all, what happened is kept without its pictures.
    const withoutPictures = async () =>
      writeLocal(
        'outbox',
        entries.filter(({ type }) => type !== 'picture'),
      );
    await writeLocal('outbox', entries).catch(withoutPictures);
  });
}

export async function countWaiting(): Promise<number> {
  return ((await readLocal('outbox')) ?? []).length;
}

/** Delivers what waits, oldest first. Each entry is taken out only after the companion has it; a repeat is answered once by its key. */
export async function flushOutbox(): Promise<void> {
  for (;;) {
    const [next] = (await readLocal('outbox')) ?? [];
    if (next === undefined) return;
    await deliver(next).catch(rethrowIfWorthRepeating);
    await inTurn(async () =>
      writeLocal(
        'outbox',
        ((await readLocal('outbox')) ?? []).filter(({ id }) => id !== next.id),
      ),
    );
  }
}

async function deliver(entry: OutboxEntry): Promise<void> {
  if (entry.type === 'answer') {
    await callCompanion('saveAnswer', { input: entry.answer, idempotencyKey: `${entry.id}:answer` });
    return;
  }
  const { application } = await callCompanion('savePosting', { input: entry.posting, idempotencyKey: `${entry.id}:posting` });
  const params = { id: application.id };
  if (entry.type === 'fill') {
    const { plan, report } = entry;
    await callCompanion('recordFill', { params, input: { plan, report }, idempotencyKey: `${entry.id}:fill` });
    return;
  }
  if (entry.type === 'picture') {
    await callCompanion('savePicture', { params, input: { picture: entry.picture }, idempotencyKey: `${entry.id}:picture` });
    return;
  }
  // It has already happened, so it is recorded even where a new submit would be refused.
  const input = { plan: entry.plan, insist: true };
  const { intentId } = await callCompanion('recordIntent', { params, input, idempotencyKey: `${entry.id}:intent` });
  const { outcome, values } = entry;
  await callCompanion('recordOutcome', { params, input: { intentId, outcome, values }, idempotencyKey: `${entry.id}:outcome` });
}

/** A companion that is off, busy or broken is tried again; an entry it understands and refuses would be refused for ever. */
function rethrowIfWorthRepeating(thrown: unknown): void {
  const refusedForGood = ['invalid-body', 'bad-request', 'illegal-status', 'already-submitted'];
  if (thrown instanceof CodedError && refusedForGood.includes(codeOf(thrown))) return;
  throw thrown;
}
