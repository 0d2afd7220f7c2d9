import type { AnswerUse, FillItem, FillPlan, FillReport, Receipt } from '@sincerely/shared';
import { sql } from 'kysely';
import type { Storage } from '../storage/storage.ts';

/** Which applications an answer was filled in and sent with. `familyOf`: the ids of an answer and of those that became one with it. */
export function usesOf(storage: Storage, familyOf: (id: string) => string[]) {
  return {
    /** The newest first. */
    of: (id: string): AnswerUse[] => {
      const ids = familyOf(id);
      if (ids.length === 0) return [];
      return storage.rows(sql<AnswerUse>`
        SELECT u.application_id AS applicationId, i.title, i.company, u.said, max(u.filled_at) AS filledAt, max(u.submitted_at) AS submittedAt
        FROM answer_uses u JOIN application_index i ON i.application_id = u.application_id
          JOIN applications a ON a.id = u.application_id AND a.removed_at IS NULL
        WHERE u.answer_id IN (${sql.join(ids)})
        GROUP BY u.application_id ORDER BY max(coalesce(u.submitted_at, 0), coalesce(u.filled_at, 0)) DESC`);
    },
    /** How many applications any of some answers was used in. */
    counts: (): ((ids: string[]) => number) => {
      const rows = storage.rows(sql<{ id: string; applicationId: string }>`
        SELECT u.answer_id AS id, u.application_id AS applicationId FROM answer_uses u
        JOIN applications a ON a.id = u.application_id AND a.removed_at IS NULL`);
      const byAnswer = Map.groupBy(rows, ({ id }) => id);
      return (ids) => new Set(ids.flatMap((id) => byAnswer.get(id) ?? []).map(({ applicationId }) => applicationId)).size;
    },
  };
}

type Use = { answerId: string; applicationId: string; said: string; filledAt?: number; submittedAt?: number };

/** Notes which answers a fill put in. */
export function noteFilled(storage: Storage, applicationId: string, plan: FillPlan, { results }: FillReport): void {
  const filled = new Set(results.flatMap(({ ref, result }) => (result === 'filled' ? [ref] : [])));
  for (const item of fromMemory(plan))
    if (filled.has(item.ref)) note(storage, { answerId: item.source.path, applicationId, said: item.shown, filledAt: Date.now() });
}

/** Notes which answers were sent: those that still stood on the page as they were planned. */
export function noteSubmitted(
  storage: Storage,
  applicationId: string,
  plan: FillPlan,
  { at, values }: Pick<Receipt, 'at' | 'values'>,
): void {
  for (const item of fromMemory(plan))
    if (values.some(({ label, value }) => label === item.label && value === item.shown))
      note(storage, { answerId: item.source.path, applicationId, said: item.shown, submittedAt: at });
}

function fromMemory({ items }: FillPlan): FillItem[] {
  return items.flatMap((item) => (item.action === 'fill' && item.source.kind === 'answer' ? [item] : []));
}

/** An answer that is no longer there is not noted. */
function note(storage: Storage, { answerId, applicationId, said, filledAt, submittedAt }: Use): void {
  const { query } = storage;
  if (storage.first(query.selectFrom('answers').select('id').where('id', '=', answerId)) === undefined) return;
  const times = {
    ...(filledAt === undefined ? {} : { filled_at: filledAt }),
    ...(submittedAt === undefined ? {} : { submitted_at: submittedAt }),
  };
  storage.run(
    query
      .insertInto('answer_uses')
      .values({ answer_id: answerId, application_id: applicationId, said, filled_at: null, submitted_at: null, ...times })
      .onConflict((known) => known.columns(['answer_id', 'application_id']).doUpdateSet({ said, ...times })),
  );
}
