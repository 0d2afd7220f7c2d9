import { CodedError } from '@sincerely/shared';

/** The keychain of the operating system. Each of these rejects with `no-keychain` where there is none that can be reached. */
export type Keychain = {
  /** Undefined: it has no such entry. */
  read(account: string): Promise<string | undefined>;
  write(account: string, value: string): Promise<void>;
  remove(account: string): Promise<void>;
};

const service = 'Sincerely';
// The library would else fall back to the kernel's keyring, which forgets everything with the next start of the machine.
const lasting = { linux: { store: 'secret-service' } } as const;

/** macOS Keychain, Windows Credential Manager, or the Secret Service of a Linux desktop. Loaded when it is first asked. */
export const osKeychain: Keychain = {
  read: async (account) => reached(async () => (await (await entryOf(account)).getPassword()) ?? undefined),
  write: async (account, value) => reached(async () => (await entryOf(account)).setPassword(value)),
  remove: async (account) => reached(async () => void (await (await entryOf(account)).deleteCredential())),
};

/** Whether there is one, by asking it for an entry nobody has made. */
export async function isThere(keychain: Keychain): Promise<boolean> {
  return keychain.read('is-there').then(
    () => true,
    () => false,
  );
}

async function entryOf(account: string) {
  // Optional: a platform it is not built for does without a keychain.
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return new AsyncEntry(service, account, lasting);
}

async function reached<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new CodedError('no-keychain', { cause });
  }
}
