import { isThere, type Keychain } from '../security/keychain.ts';
import type { SiteLogins } from '../security/site-logins.ts';
import type { Vault } from '../security/vault.ts';
import type { Audit } from '../security/audit.ts';
import type { RouteServices } from './mount.ts';

export type SecretParts = { vault: Vault; keychain: Keychain; siteLogins: SiteLogins; formHosts: () => Promise<string[]>; audit: Audit };

/** The vault, and the logins that are kept in it. Nothing that is answered here is secret. */
export function secretServices({ vault, keychain, siteLogins, formHosts, audit }: SecretParts) {
  return {
    vault: async () => ({ ...vault.state(), hasKeychain: await isThere(keychain) }),
    unlockVault: async ({ input }) => {
      await vault.unlock(input.passphrase);
      audit('vault-unlocked', { kind: vault.state().kind });
      return vault.state();
    },
    moveVaultKey: async ({ input }) => {
      await vault.moveKey(input);
      audit('vault-key-moved', { kind: input.kind });
      return vault.state();
    },
    startVaultAnew: async () => {
      await vault.startAnew();
      audit('vault-started-anew', {});
      return vault.state();
    },
    siteLogins: async () => {
      const logins = siteLogins.list();
      const kept = new Set(logins.map(({ host }) => host));
      return { logins, hosts: (await formHosts()).filter((host) => !kept.has(host)) };
    },
    saveSiteLogin: ({ input }) => siteLogins.save(input),
    allowSiteLogin: ({ id, input }) => siteLogins.allow(id, input.consent),
    removeSiteLogin: async ({ id }) => {
      await siteLogins.remove(id);
      return {};
    },
  } satisfies Partial<RouteServices>;
}
