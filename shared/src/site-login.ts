import { z } from 'zod';

/** A hostname exactly, as it stands in an address: no scheme, no port, no path, and not only one name. */
export const SiteHost = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u);

/** A login the person keeps for one site, without what is secret of it. */
export const SiteLogin = z.object({
  host: SiteHost,
  user: z.string(),
  hasTotp: z.boolean(),
  /** Whether it may be used to log in there without asking each time. */
  consent: z.boolean(),
  lastUsedAt: z.number().nullable(),
  /** The site did not take it; it is not tried again before it is replaced. */
  refusedAt: z.number().nullable(),
});

/** `totp`: the secret of the second factor, base32 or an `otpauth://` address; empty: there is none. */
export const NewSiteLogin = z.object({
  host: SiteHost,
  user: z.string().trim().min(1).max(500),
  password: z.string().min(1).max(1000),
  totp: z.string().trim().max(2000).default(''),
  consent: z.boolean(),
});

export type SiteLogin = z.infer<typeof SiteLogin>;
export type NewSiteLogin = z.infer<typeof NewSiteLogin>;
