import type { AshbyPosting } from './ashby/ashby-posting.ts';
import type { GreenhousePosting } from './greenhouse/loader.ts';
import type { LeverPosting } from './lever/lever-posting.ts';
import type { WorkablePosting } from './workable/workable-posting.ts';

/** A posting in its vendor's own schema format. `key` names it in tests; without one it is `{ats}/{board}/{id}`. */
export type BoardPosting = (GreenhousePosting | LeverPosting | WorkablePosting | AshbyPosting) & { key?: string };

export type AtsName = BoardPosting['ats'];

/** How a posting's pages behave. Set by `boards.behave`, or by the same names in a page's query string (`?emailCode=1&slowNetwork=800`). */
export type Behaviour = {
  /** Lever: what the CV parser "read", written over the fields when it is done. `false` lets the parser fail. */
  parserOverwrites: boolean | Record<string, string>;
  /** Lever: how long the parser takes, in ms. */
  parserDelay: number;
  /** Further questions appear only after an earlier answer (Greenhouse: `#race` after "Hispanic = No"). */
  lateFields: boolean;
  /** Names that the server refuses the first time; `true` is the e-mail. */
  validationErrors: boolean | string[];
  /** A visible challenge stands between the button and the submission. */
  captchaChallenge: boolean;
  /** Greenhouse: HTTP 428 and eight boxes for a code sent by e-mail. */
  emailCode: boolean;
  /** The employer has an application from this person already. */
  duplicate: boolean;
  /** The form is behind a login with a password and a code from the person's device. */
  signIn: boolean;
  /** The network is cut as the application is sent: `before` it arrives, or `after`, without an answer. */
  networkCut: '' | 'before' | 'after';
  closed: boolean;
  /** Every answer of the server takes this long, in ms. */
  slowNetwork: number;
  /** Text controls are replaced by new elements at each keystroke. */
  rerenderOnKeystroke: boolean;
  /** Workable: the form is marked otherwise than today, as after a change of the vendor's. */
  redesigned: boolean;
  /** Greenhouse: the loader data is gone from the page once it is drawn. */
  loaderDataGone: boolean;
  /** Workable: the address guessed from the visitor's IP; an empty string guesses none. */
  ipAddress: string;
};

export const usualBehaviour: Behaviour = {
  parserOverwrites: true,
  parserDelay: 300,
  lateFields: true,
  validationErrors: false,
  captchaChallenge: false,
  emailCode: false,
  duplicate: false,
  signIn: false,
  networkCut: '',
  closed: false,
  slowNetwork: 0,
  rerenderOnKeystroke: false,
  redesigned: false,
  loaderDataGone: false,
  ipAddress: 'Zurich, Switzerland',
};

/** The code that "was e-mailed" by a Greenhouse board with `emailCode`. */
export const emailedCode = 'AB12CD34';

/** Reads behaviour switches from a query string; unknown names are ignored. */
export function behaviourFromQuery(query: URLSearchParams): Partial<Behaviour> {
  const found = Object.keys(usualBehaviour).flatMap((name) => {
    const text = query.get(name);
    return text === null ? [] : [[name, switchValue(usualBehaviour[name as keyof Behaviour], text)]];
  });
  return Object.fromEntries(found) as Partial<Behaviour>;
}

function switchValue(usual: unknown, text: string): unknown {
  if (typeof usual === 'number') return Number(text);
  if (typeof usual === 'string') return text;
  return !['0', 'false', 'no', ''].includes(text);
}
