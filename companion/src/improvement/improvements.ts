import {
  type ChangeDecision,
  CodedError,
  type Improvement,
  type ImprovementSection,
  type ImprovementWish,
  type Job,
  type Profile,
  type ProposedChange,
  type SectionAnalysis,
  type ShownChange,
} from '@sincerely/shared';
import type { SqliteJobStore } from '../jobs/sqlite-store.ts';
import type { Profiles } from '../profile/profiles.ts';
import type { Storage } from '../storage/storage.ts';
import { applyChange, revertChange } from './change-profile.ts';
import { takeSnapshot } from './cv.ts';
import { ImproveInput } from './improve-job.ts';
import { sectionsOf } from './sections.ts';

/** The analysis of the person's CV on its own, and what they decide of the changes it proposes. */
export type Improvements = {
  /** Starts one, or answers the one that is not at its end yet. Throws `profile-empty`. */
  start(wish: ImprovementWish): Promise<Job>;
  newest(): Promise<Improvement | null>;
  /** Makes, leaves or takes back one change. Throws `stale-revision` or `change-outdated`; the profile is then as it was. */
  decide(jobId: string, decision: ChangeDecision): Promise<Improvement>;
};

type Parts = { storage: Storage; jobs: SqliteJobStore; version: number; profiles: Profiles };
type Decisions = Map<string, 'accepted' | 'dismissed'>;

export function openImprovements({ storage, jobs, version, profiles }: Parts): Improvements {
  const { query } = storage;
  const decisionsOf = (jobId: string): Decisions => {
    const rows = storage.all(query.selectFrom('change_decisions').select(['change_id', 'decision']).where('job_id', '=', jobId));
    return new Map(rows.map(({ change_id, decision }) => [change_id, decision]));
  };
  const record = (jobId: string, changeId: string, decision: 'accepted' | 'dismissed') =>
    storage.run(query.replaceInto('change_decisions').values({ job_id: jobId, change_id: changeId, decision, at: Date.now() }));
  const forget = (jobId: string, changeId: string) =>
    storage.run(query.deleteFrom('change_decisions').where('job_id', '=', jobId).where('change_id', '=', changeId));

  async function read(job: Job): Promise<Improvement> {
    const { wish, ...snapshot } = ImproveInput.parse(await jobs.input(job.id));
    const made = await analysesOf(jobs, job.id);
    const { profile, revision } = profiles.read();
    const decisions = decisionsOf(job.id);
    const shown = (change: ProposedChange) => ({ ...change, state: stateOf(change, decisions, profile, snapshot.cv) });
    const sections = sectionsOf(snapshot).map(({ id, title }): ImprovementSection => {
      const { state, analysis } = made.get(id) ?? { state: 'waiting' as const, analysis: { findings: [], changes: [], refused: [] } };
      return { id, title, state, findings: analysis.findings, changes: analysis.changes.map(shown), refused: analysis.refused };
    });
    return { job, wish, language: snapshot.language, sections, facts: factsIn(sections, snapshot.facts), revision };
  }

  /** The profile and the decision change together or not at all. */
  function put(job: Job, change: ProposedChange, { cv }: ImproveInput, { decision, revision }: ChangeDecision): void {
    storage.transaction(() => {
      const known = decisionsOf(job.id).get(change.id);
      if (decision === 'dismiss' && known !== 'accepted') record(job.id, change.id, 'dismissed');
      if (decision === 'undo') forget(job.id, change.id);
      if (decision === 'accept') record(job.id, change.id, 'accepted');
      const make = decision === 'accept' && known !== 'accepted' ? applyChange : undefined;
      const work = decision === 'undo' && known === 'accepted' ? revertChange : make;
      if (work === undefined) return;
      const now = profiles.read();
      if (now.revision !== revision) throw new CodedError('stale-revision', { details: { revision: now.revision } });
      const changed = work(now.profile, change, cv);
      if (changed === undefined) throw new CodedError('change-outdated');
      profiles.save(changed, revision);
    });
  }

  return {
    start: async (wish) => {
      const { profile, facts, revision } = profiles.read();
      if (revision === 0 || facts.length === 0) throw new CodedError('profile-empty');
      const input: ImproveInput = { ...takeSnapshot(profile, facts, new Date()), wish };
      return jobs.enqueue({ kind: 'improve', version, input, applicationId: null, idemKey: profiles.defaultId() });
    },
    newest: async () => {
      const job = jobs.listNow({ kind: 'improve', limit: 1 })[0];
      return job === undefined ? null : read(job);
    },
    decide: async (jobId, decision) => {
      const job = await jobs.get(jobId);
      if (job?.kind !== 'improve') throw new CodedError('not-found', { message: 'There is no such analysis.' });
      const made = await analysesOf(jobs, jobId);
      const change = [...made.values()].flatMap(({ analysis }) => analysis.changes).find(({ id }) => id === decision.change);
      if (change === undefined) throw new CodedError('not-found', { message: 'This analysis proposes no such change.' });
      put(job, change, ImproveInput.parse(await jobs.input(jobId)), decision);
      return read(job);
    },
  };
}

type Made = { state: 'begun' | 'ready'; analysis: SectionAnalysis };

/** What the job's steps have made so far, by section. */
async function analysesOf(jobs: SqliteJobStore, jobId: string): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  const partial = await jobs.partial(jobId);
  if (partial !== null) made.set(partial.name, { state: 'begun', analysis: partial.output as SectionAnalysis });
  for (const { name, output } of await jobs.steps(jobId)) made.set(name, { state: 'ready', analysis: output as SectionAnalysis });
  return made;
}

function stateOf(change: ProposedChange, decisions: Decisions, profile: Profile, cv: ImproveInput['cv']): ShownChange['state'] {
  const decided = decisions.get(change.id);
  if (decided !== undefined) return decided;
  return applyChange(profile, change, cv) === undefined ? 'outdated' : 'open';
}

/** The facts that something stands on. */
function factsIn(sections: ImprovementSection[], facts: ImproveInput['facts']): Improvement['facts'] {
  const wanted = new Set(sections.flatMap(({ findings, changes }) => [...findings, ...changes].flatMap(({ factIds }) => factIds)));
  return facts.filter(({ id }) => wanted.has(id)).map(({ id, text, source }) => ({ id, text, source }));
}
