import type { DocumentRole, Drift, FillPlan, FillReport, FoundControl, Outcome, OutcomeKind, ReadPosting } from '@sincerely/shared';

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

/** What is typed into a login, for this hostname and no other: who and by which password, or the code of the second factor. */
export type SignIn = { host: string } & ({ user: string; password: string } | { code: string });
/** `other-place`: it would go elsewhere than to the host, so nothing was typed. */
export type SignInEnd = 'pressed' | 'no-form' | 'other-place';

/** What the engine does in a page that Playwright drives. JSON in, JSON out. */
export type PageEngine = {
  /** `within`: milliseconds to wait for a form or an end. */
  look(input: { within: number }): Promise<LookedAt>;
  fill(input: { plan: FillPlan }): Promise<FillReport>;
  /** The fill under way ends after the control it is at. */
  stop(input: object): Promise<void>;
  /** Types a login and presses its button; the answer comes once the page has taken it, or goes away with the page. */
  signIn(input: SignIn): Promise<SignInEnd>;
  /** A login stands there in place of a form. */
  showsLogin(input: object): Promise<boolean>;
  submit(input: object): Promise<Outcome>;
  /** What the page says, waited for until it is one of these. */
  end(input: { until: OutcomeKind[]; within: number }): Promise<Outcome>;
};

/** What the engine tells the companion by its binding. */
export type Told = { type: 'attach'; at: number; role: DocumentRole };

/** The name the engine, and the binding it speaks by, have in their world. */
export const engineName = 'sincerelyEngine';
export const bindingName = 'sincerelyTell';
