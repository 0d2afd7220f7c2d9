import type { ReviewItem, ReviewState } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { confirmSure, currentItem, decide, move, nextDoubtful, nextLeft, sureOnes, undo, useReview, yesTo } from './review-store.ts';

/** One thing the person can do, by a key and by a button. */
export type ReviewAction = {
  name: string;
  /** As the keyboard names it. */
  key: string;
  title: string;
  /** What it means where the profile says something else. */
  titleIfDiffers?: string;
  can: (item: ReviewItem | undefined) => boolean;
  run: () => void;
};

const hasItem = (item: ReviewItem | undefined) => item !== undefined;

/** Says one thing of the present fact and goes on to the next that is left. */
function settle(stateOf: (item: ReviewItem) => ReviewState, said: string): () => void {
  return () => {
    const item = currentItem();
    if (item === undefined) return;
    decide([{ id: item.id, state: stateOf(item), ...(item.isCorrected ? { fields: item.fields } : {}) }], say(said));
    nextLeft();
  };
}

/** The point right above, of which this one may be the end. */
function pointAbove(item: ReviewItem | undefined): ReviewItem | undefined {
  const { review } = useReview.getState();
  const above = review?.items[review.items.findIndex(({ id }) => id === item?.id) - 1];
  return item?.entry !== undefined && above?.entry === item.entry && above.state !== 'drop' ? above : undefined;
}

/** One keystroke for what a reader gets wrong most: a sentence that went on in the next line. */
function joinToAbove(): void {
  const item = currentItem();
  const above = pointAbove(item);
  if (item === undefined || above === undefined) return;
  const [first, rest] = [above.fields.text ?? '', item.fields.text ?? ''];
  const text = /\p{L}-$/u.test(first) && /^\p{Ll}/u.test(rest) ? `${first.slice(0, -1)}${rest}` : `${first} ${rest}`;
  decide(
    [
      { id: above.id, state: 'take', fields: { text } },
      { id: item.id, state: 'drop' },
    ],
    say('Joined to the one above.'),
  );
  nextLeft();
}

export const itemActions: ReviewAction[] = [
  {
    name: 'confirm',
    key: 'Enter',
    title: phrase('Confirm'),
    titleIfDiffers: phrase('Keep yours'),
    can: hasItem,
    run: settle(yesTo, phrase('Confirmed.')),
  },
  {
    name: 'edit',
    key: 'e',
    title: phrase('Correct'),
    can: (item) => item?.canEdit === true,
    run: () => useReview.setState(({ current }) => ({ edited: current })),
  },
  { name: 'drop', key: 'x', title: phrase('Leave out'), can: hasItem, run: settle(() => 'drop', phrase('Left out.')) },
  {
    name: 'take',
    key: 't',
    title: phrase('Take what was read'),
    can: (item) => item?.relation === 'differs',
    run: settle(() => 'take', phrase('Taken from the file.')),
  },
  { name: 'join', key: 'm', title: phrase('Join to above'), can: (item) => pointAbove(item) !== undefined, run: joinToAbove },
  {
    name: 'both',
    key: 'b',
    title: phrase('Keep both'),
    can: (item) => item?.canBeBoth === true,
    run: settle(() => 'both', phrase('Both kept.')),
  },
];

export const listActions: ReviewAction[] = [
  { name: 'undo', key: 'u', title: phrase('Undo'), can: () => useReview.getState().before.length > 0, run: undo },
  { name: 'doubtful', key: 'n', title: phrase('Next to look at'), can: hasItem, run: nextDoubtful },
  {
    name: 'sure',
    key: 'a',
    title: phrase('Confirm all the sure ones'),
    can: () => sureOnes(useReview.getState().review?.items ?? []).length > 0,
    run: confirmSure,
  },
];

const moves: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, Home: -100_000, End: 100_000 };

/** Whether the key was one of ours. */
export function pressKey(key: string): boolean {
  const by = moves[key];
  if (by !== undefined) {
    move(by);
    return true;
  }
  const action = [...itemActions, ...listActions].find((one) => one.key === key);
  if (action?.can(currentItem())) action.run();
  return action !== undefined;
}
