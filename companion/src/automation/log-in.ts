import type { LookedAt } from './page-engine.ts';
import type { WorkTab } from './work-tabs.ts';

/**
 * Logs in where the person has kept a login for this very site and allowed its use. Resolves with the page after it, or undefined where there is
 * none; throws `needs-login` where the site does not take it.
 */
export type LogIn = (tab: WorkTab, looked: LookedAt, signal: AbortSignal) => Promise<LookedAt | undefined>;
