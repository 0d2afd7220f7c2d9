import { z } from 'zod';
import { FilePayload } from '../artifact.ts';
import { ModelServer, ModelSettings, ModelUsage, Settings, SettingsChange } from '../settings.ts';
import { NewSiteLogin, SiteLogin } from '../site-login.ts';
import { BackupCopy, BroughtBack } from '../upkeep.ts';
import { VaultKeyWish, VaultState } from '../vault.ts';
import { nothing, type Route } from './route.ts';

/** Settings, and the data as a whole. */
export const settingsRoutes = {
  backups: { method: 'GET', path: '/api/backups', access: 'dashboard', input: nothing, output: z.array(BackupCopy) },
  makeBackup: { method: 'POST', path: '/api/backups', access: 'dashboard', input: nothing, output: BackupCopy },
  /** How the data was brought back, the newest first. */
  restorations: { method: 'GET', path: '/api/restorations', access: 'dashboard', input: nothing, output: z.array(BroughtBack) },
  /** Everything that is kept, in one ZIP; the link is good for a minute. Passwords and keys are not in it. */
  exportAccount: {
    method: 'POST',
    path: '/api/account/export',
    access: 'dashboard',
    input: nothing,
    output: z.object({ url: z.string(), name: z.string(), bytes: z.number().int() }),
  },
  /** Puts an export in the place of what is kept, which is set aside. The companion starts anew; the dashboard comes back by the link. */
  importAccount: {
    method: 'POST',
    path: '/api/account/import',
    access: 'dashboard',
    limit: 256 * 1024 * 1024,
    input: FilePayload,
    output: z.object({ dashboardUrl: z.string() }),
  },
  /** Erases everything; `word`: what the person typed to say so. */
  eraseAccount: {
    method: 'POST',
    path: '/api/account/erase',
    access: 'dashboard',
    input: z.object({ word: z.literal('erase everything') }),
    output: z.object({ dashboardUrl: z.string() }),
  },
  settings: { method: 'GET', path: '/api/settings', access: 'client', input: nothing, output: Settings },
  saveSettings: { method: 'PUT', path: '/api/settings', access: 'dashboard', isSecret: true, input: SettingsChange, output: Settings },
  /** Where what opens the secrets is, and whether they can be read; `hasKeychain`: of this machine. */
  vault: {
    method: 'GET',
    path: '/api/vault',
    access: 'dashboard',
    input: nothing,
    output: VaultState.extend({ hasKeychain: z.boolean() }),
  },
  /** By the passphrase, or without one by trying again. */
  unlockVault: {
    method: 'POST',
    path: '/api/vault/unlocking',
    access: 'dashboard',
    isSecret: true,
    input: z.object({ passphrase: z.string().max(1000).optional() }),
    output: VaultState,
  },
  moveVaultKey: { method: 'PUT', path: '/api/vault/key', access: 'dashboard', isSecret: true, input: VaultKeyWish, output: VaultState },
  /** Sets secrets that cannot be read aside and begins anew. */
  startVaultAnew: { method: 'POST', path: '/api/vault/start', access: 'dashboard', input: nothing, output: VaultState },
  /** `hosts`: of forms in the queue for which no login is kept. */
  siteLogins: {
    method: 'GET',
    path: '/api/site-logins',
    access: 'dashboard',
    input: nothing,
    output: z.object({ logins: z.array(SiteLogin), hosts: z.array(z.string()) }),
  },
  /** In the place of the one that is kept for its site, where there is one. */
  saveSiteLogin: { method: 'PUT', path: '/api/site-logins', access: 'dashboard', isSecret: true, input: NewSiteLogin, output: SiteLogin },
  /** `:id` is the host. */
  allowSiteLogin: {
    method: 'PUT',
    path: '/api/site-logins/:id/consent',
    access: 'dashboard',
    input: SiteLogin.pick({ consent: true }),
    output: SiteLogin,
  },
  removeSiteLogin: { method: 'DELETE', path: '/api/site-logins/:id', access: 'dashboard', input: nothing, output: nothing },
  testModel: {
    method: 'POST',
    path: '/api/settings/model/test',
    access: 'dashboard',
    input: nothing,
    output: z.object({ ok: z.boolean(), message: z.string() }),
  },
  /** Connects to the mail server and logs in; nothing is sent. */
  testMail: {
    method: 'POST',
    path: '/api/settings/mail/test',
    access: 'dashboard',
    rate: 'mail',
    input: nothing,
    output: z.object({ ok: z.boolean(), message: z.string() }),
  },
  /** The servers of models that answer: at `baseUrl`, or where it is empty the usual ones on this machine. */
  findModels: {
    method: 'POST',
    path: '/api/settings/model/find',
    access: 'dashboard',
    isSecret: true,
    input: z.object({ baseUrl: ModelSettings.shape.baseUrl, key: z.string().max(2000).optional() }),
    output: z.object({ servers: z.array(ModelServer) }),
  },
  /** This calendar month's, or one application's. */
  modelUsage: {
    method: 'GET',
    path: '/api/settings/model/usage',
    access: 'client',
    input: z.object({ applicationId: z.string().optional() }),
    output: ModelUsage,
  },
} as const satisfies Record<string, Route>;
