import type { Caller } from '@sincerely/companion/testing/call';
import { openDashboard, pairExtension } from '@sincerely/companion/testing/call';
import type { Attacked } from '../with-companion.ts';

export const otherOrigin = 'moz-extension://01234567-89ab-cdef-0123-456789abcdef';

/** Who is paired, and what an attacker may have got hold of. */
export type Keys = {
  port: number;
  extension: Caller;
  dashboard: Caller;
  /** Paired as well, from another origin. */
  otherExtension: Caller;
  otherDashboard: Caller;
  /** Was paired from the extension's own origin. */
  revoked: Caller;
};

export const secondLink = 'a-second-link-token';

/** Needs a companion that was started with `linkToken: secondLink`. */
export async function gatherKeys({ companion: { port }, dashboard, extension }: Attacked): Promise<Keys> {
  const otherDashboard = await openDashboard(port, `${dashboard.headers.origin}/#token=${secondLink}`);
  const otherExtension = await pairExtension(dashboard, otherOrigin);
  const revoked = await pairExtension(dashboard);
  await dashboard.call('revokeClient', { id: revoked.clientId });
  return { port, extension, dashboard, otherExtension, otherDashboard, revoked };
}
