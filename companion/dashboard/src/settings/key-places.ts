import type { VaultKeyKind } from '@sincerely/shared';
import { phrase } from '@sincerely/shared/words';

type Place = { name: string; means: string };

/** Where what opens the secrets may be, the safest last. */
export const keyPlaces: Record<VaultKeyKind, Place> = {
  file: {
    name: phrase('A file on this machine'),
    means: phrase('Readable by your user only. Whoever has your disk, or runs programs as you, can open it.'),
  },
  keychain: {
    name: phrase('The keychain of this machine'),
    means: phrase('Opened as you log in to your machine. A stolen disk alone opens nothing.'),
  },
  passphrase: {
    name: phrase('A passphrase only you know'),
    means: phrase('Asked for after each start of Sincerely. Nobody can bring it back where it is forgotten.'),
  },
};
