import { CodedError, type ListedAnswer, type RouteInput, type StoredAnswer } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { alikeAnswers } from './alike-answers.ts';
import { openAnswerRows } from './answer-rows.ts';
import { usesOf } from './answer-uses.ts';
import { questionKey } from './question-key.ts';

/**
 * The person's answers to questions, kept to offer again. The same question for the same employer has one answer: the newest. Answers may become one;
 * the one that stays is then found by the questions of all. Unknown ids throw `not-found`.
 */
export type Answers = {
  list(): StoredAnswer[];
  /** With how many applications each was used in. */
  listed(): ListedAnswer[];
  save(answer: RouteInput<'saveAnswer'>): StoredAnswer;
  remove(id: string): void;
  /** Takes a removing back. Throws `answered-anew` where the question has another answer by now. */
  restore(id: string): StoredAnswer;
  /** Groups of ids of answers whose questions surely ask the same. */
  alike(): string[][];
  merge(id: string, others: string[]): StoredAnswer;
  /** Takes a merging back: these are as they were before. */
  separate(id: string, others: string[]): StoredAnswer;
  uses: ReturnType<typeof usesOf>;
};

export function openAnswers(storage: Storage, profileId: () => string, onChange: () => void): Answers {
  const rows = openAnswerRows(storage, profileId);
  const uses = usesOf(storage, (id) => rows.family(id));
  /** One transaction, the news of it, and the answer as it is then. */
  const changing = (work: () => string): StoredAnswer => {
    const id = storage.transaction(work);
    onChange();
    return rows.read(id);
  };
  return {
    list: () => rows.list(),
    listed: () => {
      const counts = uses.counts();
      return rows.families().map(({ answer, ids, under }) => ({ ...answer, usedIn: counts(ids), merged: under }));
    },
    save: ({ question, answer, confirmed, company, neverUse }) =>
      changing(() => {
        const known = rows.known(questionKey(question), company);
        // A mark takes no answer away.
        const kept = answer === '' && neverUse && known !== undefined ? rows.read(known.id).answer : answer;
        const values = { answer: kept, confirmed: confirmed ? 1 : 0, updated_at: Date.now() };
        const mark = neverUse === undefined ? {} : { never_use: neverUse ? 1 : 0 };
        if (known === undefined)
          return rows.insert({ id: newId(), question, question_key: questionKey(question), company, ...values, ...mark });
        // Asked in the words of one that became one with another, it is the other's answer that changes.
        rows.change([known.id], { ...(known.isOwn ? { question } : {}), ...values, ...mark });
        return known.id;
      }),
    remove: (id) => {
      storage.transaction(() => rows.change(rows.family(rows.read(id).id), { removed_at: Date.now() }));
      onChange();
    },
    restore: (id) =>
      changing(() => {
        if (rows.isTaken(id)) throw new CodedError('answered-anew');
        rows.change(rows.removedWith(id), { removed_at: null });
        return id;
      }),
    alike: () => alikeAnswers(rows.list()),
    merge: (id, others) =>
      changing(() => {
        const ids = others.filter((other) => other !== id).map((other) => rows.read(other).id);
        rows.change(ids, { merged_into: rows.read(id).id });
        return id;
      }),
    separate: (id, others) =>
      changing(() => {
        const own = rows.family(id).slice(1);
        rows.change(
          others.filter((other) => own.includes(other)),
          { merged_into: null },
        );
        return id;
      }),
    uses,
  };
}
