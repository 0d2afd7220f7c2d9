import {
  CodedError,
  codeOf,
  doubtfulBelow,
  type ImportReview,
  isLeft,
  type ReviewDecision,
  type ReviewItem,
  type RouteOutput,
} from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { create } from 'zustand';
import { call } from '../session.ts';

type ReviewStore = {
  review: ImportReview | undefined;
  /** The fact the keys act on. */
  current: string | undefined;
  /** The fact that is being corrected. */
  edited: string | undefined;
  /** The fact the pointer is over. */
  pointed: string | undefined;
  /** What each decision so far took the place of, the newest last. */
  before: ReviewItem[][];
  /** What was done last, for those who do not see the list. */
  said: string;
  problem: unknown;
};

const nothing: ReviewStore = {
  review: undefined,
  current: undefined,
  edited: undefined,
  pointed: undefined,
  before: [],
  said: '',
  problem: undefined,
};

export const useReview = create<ReviewStore>(() => nothing);

const { getState, setState } = useReview;

/** Fetches a review and goes to the first fact that is left. */
export async function openReview(id: string): Promise<void> {
  // What is still on its way counts, and what belongs to another review does not.
  await sending;
  if (getState().review?.id !== id) untold = [];
  setState(nothing);
  await reload(id);
  const first = items().find(isLeft) ?? items()[0];
  setState({ current: first?.id });
}

async function reload(id: string): Promise<void> {
  try {
    setState({ review: await call('importReview', { params: { id } }) });
  } catch (thrown) {
    setState({ problem: thrown });
  }
}

function items(): ReviewItem[] {
  return getState().review?.items ?? [];
}

export function currentItem(): ReviewItem | undefined {
  const { current } = getState();
  return items().find(({ id }) => id === current);
}

export function isDoubtful({ confidence, isCorrected }: ReviewItem): boolean {
  return confidence < doubtfulBelow && !isCorrected;
}

/** What one keystroke says yes to: the profile's own where both differ, else what was read. */
export function yesTo({ relation }: ReviewItem): 'take' | 'keep' {
  return relation === 'differs' ? 'keep' : 'take';
}

/** Decisions are sent one after the other; what is shown is right at once. */
let sending: Promise<void> = Promise.resolve();
let unsent = 0;

export function decide(decisions: ReviewDecision[], said: string): void {
  const before = items().filter(({ id }) => decisions.some((decision) => decision.id === id));
  setState((store) => ({ before: [...store.before, before] }));
  const after = before.map((item) => {
    const { state = item.state, fields } = decisions.find(({ id }) => id === item.id) ?? {};
    return { ...item, state, fields: fields ?? item.fields, isCorrected: fields !== undefined };
  });
  put(after, said);
}

function asDecision({ id, state, isCorrected, fields }: ReviewItem): ReviewDecision {
  return { id, state, ...(isCorrected ? { fields } : {}) };
}

function put(changed: ReviewItem[], said: string): void {
  const { review } = getState();
  if (review === undefined) return;
  const byId = new Map(changed.map((item) => [item.id, item]));
  const shown = review.items.map((item) => byId.get(item.id) ?? item);
  setState({ review: { ...review, items: shown }, said: `${said} ${leftInWords(shown)}`, problem: undefined });
  unsent += 1;
  sending = sending.then(async () => send(review.id, changed.map(asDecision)));
}

/** Decisions the companion could not be told of; they go with the next one. */
let untold: ReviewDecision[] = [];

async function send(id: string, decisions: ReviewDecision[]): Promise<void> {
  const all = [...untold, ...decisions];
  untold = [];
  try {
    if (all.length === 0) return;
    const { items: known } = await call('decideReview', { params: { id }, input: { decisions: all } });
    const { review } = getState();
    if (unsent === 1 && review?.id === id) setState({ review: { ...review, items: known } });
  } catch (thrown) {
    setState({ problem: thrown });
    // What is refused is not asked again; the newest state is shown instead.
    if (codeOf(thrown) === 'companion-off') untold = all;
    else if (unsent === 1) await reload(id);
  } finally {
    unsent -= 1;
  }
}

export function leftInWords(of: ReviewItem[]): string {
  const left = of.filter(isLeft).length;
  return left === 0 ? say('Nothing left.') : say('{count} left.', { count: left });
}

/** Takes the last decision back and goes where it was made. */
export function undo(): void {
  const { before } = getState();
  const last = before.at(-1);
  if (last === undefined) return;
  setState({ before: before.slice(0, -1), current: last[0]?.id, pointed: undefined });
  put(last, say('Taken back.'));
}

export function goTo(id: string | undefined): void {
  if (id !== undefined) setState({ current: id, edited: undefined, pointed: undefined });
}

export function move(by: number): void {
  const at = items().findIndex(({ id }) => id === getState().current);
  goTo(items()[Math.min(Math.max(at + by, 0), items().length - 1)]?.id);
}

/** The next one that wants the person's eyes: what the reader was not sure of or what differs, then anything left. */
export function nextDoubtful(): void {
  goTo((nextWhere((item) => isLeft(item) && (isDoubtful(item) || item.relation === 'differs')) ?? nextWhere(isLeft))?.id);
}

export function nextLeft(): void {
  goTo(nextWhere(isLeft)?.id);
}

/** From the present one on, and from the top again. */
function nextWhere(test: (item: ReviewItem) => boolean): ReviewItem | undefined {
  const at = items().findIndex(({ id }) => id === getState().current);
  return [...items().slice(at + 1), ...items().slice(0, at + 1)].find(test);
}

/** What the reader was sure of and the profile does not say yet. What differs is never decided in a heap. */
export function sureOnes(of: ReviewItem[]): ReviewItem[] {
  return of.filter((item) => isLeft(item) && item.relation === 'new' && !isDoubtful(item));
}

export function confirmSure(): void {
  const sure = sureOnes(items());
  if (sure.length === 0) return;
  decide(
    sure.map(({ id, fields, isCorrected }) => ({ id, state: 'take', ...(isCorrected ? { fields } : {}) })),
    say('{count} confirmed.', { count: sure.length }),
  );
  nextLeft();
}

/** Waits for what is on its way, then saves. Throws what the companion refuses; the newest comparison is then shown. */
export async function finish(leaveOut: boolean): Promise<RouteOutput<'finishReview'>> {
  const { review } = getState();
  if (review === undefined) throw new CodedError('not-found');
  unsent += 1;
  sending = sending.then(async () => send(review.id, []));
  await sending;
  // Saving without the person's last word would not be what they see.
  if (untold.length > 0) throw new CodedError('companion-off');
  try {
    return await call('finishReview', { params: { id: review.id }, input: { revision: review.revision, leaveOut } });
  } catch (thrown) {
    await reload(review.id);
    throw thrown;
  }
}
