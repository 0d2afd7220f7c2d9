import type { RouteInput, StoredAnswer } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';

/** The person's answers to questions, kept to offer again. The same question for the same employer has one answer: the newest. */
export type Answers = {
  list(): StoredAnswer[];
  save(answer: RouteInput<'saveAnswer'>): StoredAnswer;
  remove(id: string): boolean;
};

export function openAnswers(storage: Storage, profileId: () => string, onChange: () => void): Answers {
  const { query } = storage;
  const select = query
    .selectFrom('answers')
    .select(['id', 'question', 'answer', 'confirmed', 'company', 'updated_at as updatedAt'])
    .orderBy('updated_at', 'desc');
  const read = (row: Omit<StoredAnswer, 'confirmed'> & { confirmed: number }): StoredAnswer => ({ ...row, confirmed: row.confirmed === 1 });
  return {
    list: () => storage.all(select.where('profile_id', '=', profileId())).map(read),
    save: ({ question, answer, confirmed, company }) => {
      const now = Date.now();
      const key = { profile_id: profileId(), question_key: questionKey(question) };
      const values = { question, answer, confirmed: confirmed ? 1 : 0, updated_at: now };
      const saved = storage.transaction(() => {
        const same = query
          .selectFrom('answers')
          .select('id')
          .where('profile_id', '=', key.profile_id)
          .where('question_key', '=', key.question_key);
        const known = storage.first(company === null ? same.where('company', 'is', null) : same.where('company', '=', company));
        const id = known?.id ?? newId();
        if (known) storage.run(query.updateTable('answers').set(values).where('id', '=', id));
        else storage.run(query.insertInto('answers').values({ id, ...key, company, ...values, created_at: now }));
        return { id, question, answer, confirmed, company, updatedAt: now };
      });
      onChange();
      return saved;
    },
    remove: (id) => {
      const removed = storage.run(query.deleteFrom('answers').where('id', '=', id)) > 0;
      if (removed) onChange();
      return removed;
    },
  };
}

/** Case, spacing and closing punctuation do not make another question. */
function questionKey(question: string): string {
  return question
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\s*:?.!]+$/gu, '')
    .trim();
}
