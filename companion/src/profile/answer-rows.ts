import { CodedError, type StoredAnswer } from '@sincerely/shared';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';

type Row = Selectable<Tables['answers']>;

/** The rows of a person's answers. Those that became one with another stand under it and are read as wordings of its question. */
export type AnswerRows = {
  /** The newest first; without those under another. */
  list(): StoredAnswer[];
  /** The same with the family of each, and those that stand right under it. */
  families(): { answer: StoredAnswer; ids: string[]; under: { id: string; question: string; answer: string }[] }[];
  /** Throws `not-found`, also for one that stands under another. */
  read(id: string): StoredAnswer;
  /** The answer to this very question; `isOwn`: not in the words of one under it. */
  known(questionKey: string, company: string | null): { id: string; isOwn: boolean } | undefined;
  /** An answer and all that became one with it, itself first. */
  family(id: string): string[];
  insert(row: Omit<Insertable<Tables['answers']>, 'profile_id' | 'created_at'>): string;
  change(ids: string[], values: Updateable<Tables['answers']>): void;
  /** A removed one and what was removed with it. Throws `not-found`. */
  removedWith(id: string): string[];
  /** Another answers the question of a removed one, or of one under it. */
  isTaken(id: string): boolean;
};

export function openAnswerRows(storage: Storage, profileId: () => string): AnswerRows {
  const { query } = storage;
  const every = () => query.selectFrom('answers').selectAll().where('profile_id', '=', profileId());
  const rows = () => storage.all(every().where('removed_at', 'is', null).orderBy('updated_at', 'desc'));
  const list = () => {
    const all = rows();
    return all.filter((row) => row.merged_into === null).map((row) => answerOf(row, all));
  };
  const removedWith = (id: string) => {
    const all = storage.all(every());
    const own = all.find((row) => row.id === id);
    if (own?.removed_at == null) throw new CodedError('not-found', { message: 'There is no such removed answer any more.' });
    return familyIn(own, all).filter(({ removed_at }) => removed_at === own.removed_at);
  };
  return {
    list,
    families: () => {
      const all = rows();
      return all
        .filter((row) => row.merged_into === null)
        .map((row) => ({
          answer: answerOf(row, all),
          ids: familyIn(row, all).map(({ id }) => id),
          under: all.filter(({ merged_into }) => merged_into === row.id).map(({ id, question, answer }) => ({ id, question, answer })),
        }));
    },
    read: (id) => {
      const found = list().find((one) => one.id === id);
      if (found === undefined) throw new CodedError('not-found', { message: 'There is no such answer any more.' });
      return found;
    },
    known: (key, company) => {
      const all = rows();
      const own = all.find((row) => row.question_key === key && row.company === company);
      const root = own && rootIn(own, all);
      return root && { id: root.id, isOwn: root === own };
    },
    family: (id) => {
      const all = rows();
      const own = all.find((row) => row.id === id);
      return own === undefined ? [] : familyIn(own, all).map((row) => row.id);
    },
    insert: (row) => {
      storage.run(query.insertInto('answers').values({ ...row, profile_id: profileId(), created_at: Date.now() }));
      return row.id;
    },
    change: (ids, values) => {
      if (ids.length > 0) storage.run(query.updateTable('answers').set(values).where('id', 'in', ids));
    },
    removedWith: (id) => removedWith(id).map((row) => row.id),
    isTaken: (id) => {
      const all = rows();
      return removedWith(id).some((gone) => all.some((row) => row.question_key === gone.question_key && row.company === gone.company));
    },
  };
}

function familyIn(own: Row, all: Row[]): Row[] {
  const under = all.filter((row) => row.merged_into === own.id);
  return [own, ...under.flatMap((row) => familyIn(row, all))];
}

function rootIn(row: Row, all: Row[]): Row {
  const above = all.find(({ id }) => id === row.merged_into);
  return above === undefined ? row : rootIn(above, all);
}

function answerOf(row: Row, all: Row[]): StoredAnswer {
  const { id, question, answer, company } = row;
  const [, ...under] = familyIn(row, all);
  return {
    id,
    question,
    answer,
    company,
    confirmed: row.confirmed === 1,
    neverUse: row.never_use === 1,
    alsoAsked: under.map((one) => one.question),
    updatedAt: row.updated_at,
  };
}
