import type { Drift, FillPlan, FillReport, FoundControl, Outcome, OutcomeKind, ReadPosting } from '@sincerely/shared';

/** What a page of an ATS is and shows, once it has settled. */
export type LookedAt = {
  url: string;
  adapter: { id: string; version: number; careful?: true } | null;
  posting: ReadPosting | null;
  hasForm: boolean;
  found: FoundControl[];
  drift: Drift[];
  /** What the page says by its signs alone, such as that the posting is closed. */
  end: Outcome | null;
  /** A login stands where the form was expected: its password, or the code of its second factor. */
  login: 'password' | 'code' | null;
};

export type DocumentRole = 'resume' | 'cover-letter';

/** What the engine does in a page that Playwright drives. JSON in, JSON out. */
export type PageEngine = {
  /** `within`: milliseconds to wait for a form or an end. */
  look(input: { within: number }): Promise<LookedAt>;
  fill(input: { plan: FillPlan }): Promise<FillReport>;
  /** The fill under way ends after the control it is at. */
  stop(input: object): Promise<void>;
  submit(input: object): Promise<Outcome>;
  /** What the page says, waited for until it is one of these. */
  end(input: { until: OutcomeKind[]; within: number }): Promise<Outcome>;
};

/** What the engine tells the companion by its binding. */
export type Told = { type: 'attach'; at: number; role: DocumentRole };

/** The name the engine, and the binding it speaks by, have in their world. */
export const engineName = 'sincerelyEngine';
export const bindingName = 'sincerelyTell';
