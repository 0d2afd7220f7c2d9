import type { IncomingHttpHeaders } from 'node:http';
import { behaviourFromQuery, usualBehaviour, type Behaviour, type BoardPosting } from '../posting.ts';
import type { ReceivedApplication, StoredFile } from '../received.ts';

export type LoggedRequest = {
  at: string;
  method: string;
  host: string;
  path: string;
  origin: string | undefined;
  headers: IncomingHttpHeaders;
  /** As much of it as has come. */
  body: () => Buffer;
};

/** Everything the boards know while they run: postings, their behaviour, what arrived. In memory only. */
export type BoardState = {
  postings: Map<string, BoardPosting>;
  behaviours: Map<string, Partial<Behaviour>>;
  received: ReceivedApplication[];
  /** Files uploaded before the application, by address. */
  uploads: Map<string, StoredFile>;
  requests: LoggedRequest[];
  /** Keys of postings whose next submission was already refused once. */
  refusedOnce: Set<string>;
};

export function emptyState(): BoardState {
  return { postings: new Map(), behaviours: new Map(), received: [], uploads: new Map(), requests: [], refusedOnce: new Set() };
}

export function behaviourOf({ behaviours }: BoardState, key: string): Behaviour {
  return { ...usualBehaviour, ...behaviours.get(key) };
}

/** Switches in a page's address hold for the posting until the boards are reset. */
export function takeSwitches(state: BoardState, key: string, query: URLSearchParams): Behaviour {
  state.behaviours.set(key, { ...state.behaviours.get(key), ...behaviourFromQuery(query) });
  return behaviourOf(state, key);
}

/** Finds a posting of one ATS and says its key. */
export function findPosting<Ats extends BoardPosting['ats']>(
  state: BoardState,
  ats: Ats,
  test: (posting: Extract<BoardPosting, { ats: Ats }>) => boolean,
) {
  for (const [key, posting] of state.postings) {
    if (posting.ats === ats && test(posting as Extract<BoardPosting, { ats: Ats }>))
      return { key, posting: posting as Extract<BoardPosting, { ats: Ats }> };
  }
  return undefined;
}

/** Names to refuse in this submission: those of `validationErrors`, once. */
export function namesToRefuse(state: BoardState, key: string): string[] {
  const { validationErrors } = behaviourOf(state, key);
  if (validationErrors === false || state.refusedOnce.has(key)) return [];
  state.refusedOnce.add(key);
  return validationErrors === true ? ['email'] : validationErrors;
}
