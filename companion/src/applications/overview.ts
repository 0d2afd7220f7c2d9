import { awaitsPerson, type Job, type Overview } from '@sincerely/shared';
import type { Profiles } from '../profile/profiles.ts';
import type { Clients } from '../security/clients.ts';
import type { ApplicationStore } from './application-store.ts';

type Parts = { store: ApplicationStore; profiles: Profiles; clients: Clients; unfinishedJobs: () => Job[] };

/** The day's counts; the day begins at local midnight. */
export function overviewOf({ store, profiles, clients, unfinishedJobs }: Parts): Overview {
  return {
    sentToday: store.countSubmittedSince(new Date().setHours(0, 0, 0, 0)),
    needsYou: new Set([
      ...store.inStatus('needs-you').map(({ id }) => id),
      ...unfinishedJobs()
        .filter(awaitsPerson)
        .map(({ applicationId }) => applicationId),
    ]).size,
    running: unfinishedJobs(),
    profileReady: profiles.isReady(),
    extensionPaired: clients.list().some(({ kind }) => kind === 'extension'),
  };
}
