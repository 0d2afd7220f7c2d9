import { CodedError, type FillPlan, type Outcome, type OutcomeKind } from '@sincerely/shared';
import { noteSubmitted } from '../profile/answer-uses.ts';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';
import type { ShownValues } from './application-store.ts';

/**
 * Intents and how they ended. `open`: nobody knows yet whether something was sent, so nothing may be sent again unasked.
 */
export type Submissions = {
  add(applicationId: string, plan: FillPlan, insisted: boolean): string;
  hasOpen(applicationId: string): boolean;
  /** The newest one whose end nobody knows yet. */
  openOf(applicationId: string): { intentId: string; plan: FillPlan } | undefined;
  /** One went out, or may have. */
  mayBeSent(applicationId: string): boolean;
  byId(id: string, applicationId: string): Tables['submissions'];
  end(id: string, applicationId: string, outcome: Outcome, shown: ShownValues): void;
  /** The person says how every open one of this application ended. */
  resolve(applicationId: string, sent: boolean, at: number): void;
};

/** What each outcome says about whether the form was sent. */
const stateAfter: Record<OutcomeKind, Tables['submissions']['state']> = {
  submitted: 'sent',
  invalid: 'not-sent',
  closed: 'not-sent',
  challenged: 'not-sent',
  'code-required': 'not-sent',
  duplicate: 'not-sent',
  unknown: 'open',
};

export function openSubmissions(storage: Storage): Submissions {
  const { query } = storage;
  const ofApplication = (applicationId: string) => query.selectFrom('submissions').selectAll().where('application_id', '=', applicationId);
  const end = (row: Tables['submissions'], state: Tables['submissions']['state'], at: number, outcome: Outcome, values: ShownValues) => {
    const ended = { outcome: JSON.stringify(outcome), shown: JSON.stringify(values), state, ended_at: at };
    storage.run(query.updateTable('submissions').set(ended).where('id', '=', row.id));
    if (state === 'sent') noteSubmitted(storage, row.application_id, JSON.parse(row.plan) as FillPlan, { at, values });
  };
  const byId: Submissions['byId'] = (id, applicationId) => {
    const row = storage.first(ofApplication(applicationId).where('id', '=', id));
    if (row === undefined) throw new CodedError('not-found', { message: 'There is no such submit of this application.' });
    return row;
  };
  return {
    add: (applicationId, plan, insisted) => {
      const id = newId();
      const ends = { outcome: null, shown: null, state: 'open' as const, ended_at: null };
      const row = {
        id,
        application_id: applicationId,
        plan: JSON.stringify(plan),
        insisted: insisted ? 1 : 0,
        created_at: Date.now(),
        ...ends,
      };
      storage.run(query.insertInto('submissions').values(row));
      return id;
    },
    hasOpen: (applicationId) => storage.first(ofApplication(applicationId).where('state', '=', 'open').limit(1)) !== undefined,
    openOf: (applicationId) => {
      const row = storage.first(ofApplication(applicationId).where('state', '=', 'open').orderBy('created_at', 'desc').limit(1));
      return row && { intentId: row.id, plan: JSON.parse(row.plan) as FillPlan };
    },
    mayBeSent: (applicationId) => storage.first(ofApplication(applicationId).where('state', 'in', ['open', 'sent']).limit(1)) !== undefined,
    byId,
    end: (id, applicationId, outcome, shown) => end(byId(id, applicationId), stateAfter[outcome.kind], outcome.at, outcome, shown),
    resolve: (applicationId, sent, at) => {
      for (const row of storage.all(ofApplication(applicationId).where('state', '=', 'open'))) {
        const shown = row.shown === null ? shownOf(JSON.parse(row.plan) as FillPlan) : (JSON.parse(row.shown) as ShownValues);
        const outcome = row.outcome === null ? saidByPerson(sent, at) : (JSON.parse(row.outcome) as Outcome);
        end(row, sent ? 'sent' : 'not-sent', at, outcome, shown);
      }
    },
  };
}

function shownOf(plan: FillPlan): ShownValues {
  return plan.items.flatMap((item) => (item.action === 'fill' ? [{ label: item.label, value: item.shown }] : []));
}

function saidByPerson(sent: boolean, at: number): Outcome {
  return { kind: sent ? 'submitted' : 'invalid', signal: 'the person said so', message: '', errors: [], url: '', at };
}
