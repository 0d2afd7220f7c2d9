import { CodedError, type NewSiteLogin, type SiteLogin } from '@sincerely/shared';
import { readTotp } from './totp.ts';
import type { Audit } from './audit.ts';
import type { Vault } from './vault.ts';

/** What is typed into a site's own login. Goes nowhere else. */
export type UsedLogin = { savedAt: number; user: string; password: string; code?: () => string };

/** Logins the person keeps, each for one hostname; all of it is in the vault. */
export type SiteLogins = {
  list(): SiteLogin[];
  /** Throws `invalid-body` where the second factor's secret is none. */
  save(login: NewSiteLogin): Promise<SiteLogin>;
  allow(host: string, consent: boolean): Promise<SiteLogin>;
  remove(host: string): Promise<void>;
  /** The login for exactly this host; undefined where there is none that may be used. Throws `login-refused` where the site did not take it before. */
  use(host: string): Promise<UsedLogin | undefined>;
  /** The site did not take it: it is not used again before the person replaces it. */
  refuse(host: string): Promise<void>;
};

type Kept = Omit<SiteLogin, 'host' | 'hasTotp'> & { savedAt: number; password: string; totp: string };

const prefix = 'site-login:';

export function openSiteLogins(vault: Vault, audit: Audit, now: () => number = Date.now): SiteLogins {
  const keptFor = (host: string): Kept | undefined => {
    const text = vault.read(prefix + host);
    return text === undefined ? undefined : (JSON.parse(text) as Kept);
  };
  const keep = async (host: string, kept: Kept): Promise<SiteLogin> => {
    await vault.write(prefix + host, JSON.stringify(kept));
    return shown(host, kept);
  };
  const must = (host: string): Kept => {
    const kept = keptFor(host);
    if (kept === undefined) throw new CodedError('not-found', { message: 'No login is kept for this site.' });
    return kept;
  };
  return {
    list: () =>
      vault
        .names()
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length))
        .toSorted()
        .map((host) => shown(host, must(host))),
    save: async ({ host, user, password, totp, consent }) => {
      readTotp(totp);
      const saved = await keep(host, { user, password, totp, consent, lastUsedAt: null, refusedAt: null, savedAt: now() });
      audit('site-login-saved', { host, consent });
      return saved;
    },
    allow: async (host, consent) => {
      const allowed = await keep(host, { ...must(host), consent });
      audit('site-login-allowed', { host, consent });
      return allowed;
    },
    remove: async (host) => {
      await vault.write(prefix + host, '');
      audit('site-login-removed', { host });
    },
    use: async (host) => {
      const kept = keptFor(host);
      if (kept === undefined || !kept.consent) return undefined;
      if (kept.refusedAt !== null) throw new CodedError('login-refused');
      audit('site-login-read', { host });
      // Noted before it is used: whatever comes of it, it has been.
      await keep(host, { ...kept, lastUsedAt: now() });
      const totp = readTotp(kept.totp);
      return { savedAt: kept.savedAt, user: kept.user, password: kept.password, ...(totp && { code: () => totp.generate() }) };
    },
    refuse: async (host) => {
      await keep(host, { ...must(host), refusedAt: now() });
      audit('site-login-refused', { host });
    },
  };
}

function shown(host: string, { user, totp, consent, lastUsedAt, refusedAt }: Kept): SiteLogin {
  return { host, user, hasTotp: totp !== '', consent, lastUsedAt, refusedAt };
}
