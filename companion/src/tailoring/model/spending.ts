import { CodedError, type ModelPrice, type ModelUsage } from '@sincerely/shared';
import type { Storage } from '../../storage/storage.ts';

/** What a token is long on average; servers that do not count are estimated by it. */
const lettersPerToken = 4;
/** How often what has come is written down, in letters. */
const savedEvery = 2_000;

export type Terms = { model: string; price: ModelPrice | null; monthlyCeiling: number | null };

/** One request as it is asked and answered. */
export type Meter = {
  /** More of the answer has come. Throws `model-ceiling` where it would go over. */
  heard(letters: number): void;
  /** The server's own count. */
  told(count: { prompt_tokens: number; completion_tokens: number }): void;
  end(): void;
};

export type Spending = {
  /** Begins a request of so many letters. Throws `model-ceiling` before anything is sent where it would go over. */
  begin(terms: Terms, letters: number, applicationId: string | null): Meter;
  /** This calendar month's in the machine's time zone, or one application's since ever. */
  usage(applicationId?: string): ModelUsage;
};

/** Counts what models cost, and stops at the person's ceiling. */
export function openSpending(storage: Storage, now: () => Date = () => new Date()): Spending {
  const { query } = storage;
  const monthStart = () => new Date(now().getFullYear(), now().getMonth(), 1).getTime();
  const usage = (applicationId?: string): ModelUsage => {
    const all = query
      .selectFrom('model_requests')
      .select([
        query.fn.count<number>('id').as('requests'),
        query.fn.sum<number | null>('prompt_tokens').as('prompt'),
        query.fn.sum<number | null>('answer_tokens').as('answer'),
        query.fn.sum<number | null>('micro_dollars').as('micro'),
        query.fn.max('is_estimated').as('estimated'),
      ]);
    const of = applicationId === undefined ? all.where('at', '>=', monthStart()) : all.where('application_id', '=', applicationId);
    const row = storage.first(of);
    return {
      requests: row?.requests ?? 0,
      promptTokens: row?.prompt ?? 0,
      answerTokens: row?.answer ?? 0,
      cost: (row?.micro ?? 0) / 1e6,
      isEstimated: row?.estimated === 1,
    };
  };
  const begin = (terms: Terms, letters: number, applicationId: string | null): Meter => {
    const left = ceilingOf(terms) - usage().cost;
    const about = { application_id: applicationId, model: terms.model, at: now().getTime() };
    return startMeter({ price: terms.price, left, letters }, (count) => {
      const row = query.insertInto('model_requests').values({ ...about, ...rowOf(count, terms.price) });
      const id = Number(storage.first(row.returning('id'))?.id);
      return (later) => storage.run(query.updateTable('model_requests').set(rowOf(later, terms.price)).where('id', '=', id));
    });
  };
  return { begin, usage };
}

type Count = { prompt: number; answer: number; isEstimated: boolean };
type Budget = { price: ModelPrice | null; left: number; letters: number };
/** Writes a request down; what it returns writes down how it went on. */
type Keep = (count: Count) => (later: Count) => void;

function startMeter({ price, left, letters }: Budget, keep: Keep): Meter {
  let count: Count = { prompt: tokensOf(letters), answer: 0, isEstimated: true };
  let heard = 0;
  let saved = 0;
  const refuseOver = () => {
    if (left <= 0 || costOf(price, count) > left) throw new CodedError('model-ceiling');
  };
  refuseOver();
  const save = keep(count);
  return {
    heard: (more) => {
      heard += more;
      if (count.isEstimated) count = { ...count, answer: tokensOf(heard) };
      if (heard - saved >= savedEvery) {
        saved = heard;
        save(count);
      }
      refuseOver();
    },
    told: ({ prompt_tokens: prompt, completion_tokens: answer }) => {
      count = { prompt, answer, isEstimated: false };
    },
    end: () => save(count),
  };
}

function rowOf(count: Count, price: ModelPrice | null) {
  return {
    prompt_tokens: count.prompt,
    answer_tokens: count.answer,
    micro_dollars: Math.ceil(costOf(price, count) * 1e6),
    is_estimated: count.isEstimated ? 1 : 0,
  };
}

/** A model as it is asked for an application, or for none, with everything counted. */
export function metered<Access extends Terms>(access: Access, spending: Spending, applicationId: string | null) {
  return { ...access, begin: (letters: number) => spending.begin(access, letters, applicationId) };
}

function tokensOf(letters: number): number {
  return Math.ceil(letters / lettersPerToken);
}

/** A ceiling holds only what has a price. */
function ceilingOf({ price, monthlyCeiling }: Terms): number {
  return price === null || monthlyCeiling === null ? Number.POSITIVE_INFINITY : monthlyCeiling;
}

/** Dollars. */
function costOf(price: ModelPrice | null, { prompt, answer }: Count): number {
  return price === null ? 0 : (prompt * price.input + answer * price.output) / 1e6;
}
