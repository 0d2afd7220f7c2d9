import { type ApplicationStatus, applicationTransitions } from '@sincerely/shared';

/** The other statuses are what a job or a page is doing at the moment; no person sets them. */
export const setByPerson = ['draft', 'ready', 'submitted', 'interview', 'offer', 'rejected', 'withdrawn'] as const;
export type SetByPerson = (typeof setByPerson)[number];

/** What the person may set it to from where it is. */
export function nextByPerson(from: ApplicationStatus): SetByPerson[] {
  return setByPerson.filter((status) => status !== from && applicationTransitions[from].includes(status));
}
