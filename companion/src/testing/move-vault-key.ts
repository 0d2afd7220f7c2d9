import { openVault } from '../security/vault.ts';
import { folderKeychain } from './own-keychain.ts';

// A process of its own that moves a vault's key from place to place until it is killed: `move-vault-key.ts FOLDER PASSPHRASE`.
const [, , folder = '', passphrase = ''] = process.argv;
const vault = await openVault({ folder, keychain: folderKeychain(folder) });
if (vault.state().state === 'locked') await vault.unlock(passphrase);
process.send?.('ready');
for (;;) for (const kind of ['passphrase', 'keychain', 'file'] as const) await vault.moveKey({ kind, passphrase, current: passphrase });
