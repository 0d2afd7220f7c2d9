import { z } from 'zod';

/** Where what opens the secrets is: a file only this user may read, the keychain of the system, or the person's head. */
export const VaultKeyKind = z.enum(['file', 'keychain', 'passphrase']);

/** `locked`: a passphrase is wanted. `unavailable`: what opens it is not there, for the reason that is said. */
export const VaultState = z.object({
  kind: VaultKeyKind,
  state: z.enum(['open', 'locked', 'unavailable']),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});

export const Passphrase = z.string().min(10).max(1000);

/** Where the person wants the key to be; `current`: the passphrase of now, where it is one. */
export const VaultKeyWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), current: z.string().max(1000).optional() }),
  z.object({ kind: z.literal('keychain'), current: z.string().max(1000).optional() }),
  z.object({ kind: z.literal('passphrase'), passphrase: Passphrase, current: z.string().max(1000).optional() }),
]);

export type VaultKeyKind = z.infer<typeof VaultKeyKind>;
export type VaultState = z.infer<typeof VaultState>;
export type VaultKeyWish = z.infer<typeof VaultKeyWish>;
