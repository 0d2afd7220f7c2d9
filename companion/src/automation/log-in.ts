import { CodedError, codeOf } from '@sincerely/shared';
import { StepError } from '../jobs/step-error.ts';
import type { SiteLogins, UsedLogin } from '../security/site-logins.ts';
import type { LookedAt, SignInEnd } from './page-engine.ts';
import type { WorkTab } from './work-tabs.ts';

/**
 * Logs in where the person has kept a login for this very site and allowed its use. Resolves with the page after it, or undefined where there is
 * none; throws `needs-login`, `needs-code` or `login-refused` where the site does not take it, and what keeps the vault closed.
 */
export type LogIn = (tab: WorkTab, looked: LookedAt, signal: AbortSignal) => Promise<LookedAt | undefined>;

const notSafe: Record<Exclude<SignInEnd, 'pressed'>, string> = {
  'no-form': 'The login of this site is not one Sincerely can fill in. Take over and log in, then go on.',
  'other-place':
    'This login would send your password to another place than the site it is kept for, so it was not filled in. Take over and look.',
};
const onceOnly = 'Sincerely has logged in on this page once already, and does not try again by itself. Take over and log in, then go on.';

/** Each login once for each opening of a page, and never again where the site did not take it. */
export function openLogIn(logins: Pick<SiteLogins, 'use' | 'refuse'>): LogIn {
  const tried = new WeakMap<WorkTab, number>();
  return async (tab, looked, signal) => {
    const { hostname: host } = new URL(looked.url);
    const login = await kept(logins, host);
    if (login === undefined) return undefined;
    if (tried.get(tab) === login.savedAt) throw new StepError('needs-login', 'needs-person', { message: onceOnly });
    tried.set(tab, login.savedAt);
    const after = looked.login === 'password' ? await typePassword(tab, host, login, signal) : looked;
    if (after.login === 'password') {
      await logins.refuse(host);
      throw new StepError('login-refused', 'needs-person');
    }
    return after.login === 'code' ? typeCode(tab, host, login, signal) : after;
  };
}

/** What keeps it from being used is the person's to change. */
async function kept(logins: Pick<SiteLogins, 'use'>, host: string): Promise<UsedLogin | undefined> {
  try {
    return await logins.use(host);
  } catch (thrown) {
    if (thrown instanceof CodedError) throw new StepError(codeOf(thrown), 'needs-person', { message: thrown.message, cause: thrown });
    throw thrown;
  }
}

async function typePassword({ session }: WorkTab, host: string, { user, password }: UsedLogin, signal: AbortSignal): Promise<LookedAt> {
  return pressed(await session.signIn({ host, user, password }, signal), async () => session.look(signal));
}

async function typeCode({ session }: WorkTab, host: string, { code }: UsedLogin, signal: AbortSignal): Promise<LookedAt> {
  if (code === undefined) throw new StepError('needs-code', 'needs-person');
  const after = await pressed(await session.signIn({ host, code: code() }, signal), async () => session.look(signal));
  if (after.login !== null) throw new StepError('needs-code', 'needs-person');
  return after;
}

async function pressed(end: SignInEnd, look: () => Promise<LookedAt>): Promise<LookedAt> {
  if (end === 'pressed') return look();
  throw new StepError('needs-login', 'needs-person', { message: notSafe[end] });
}
