import { CodedError } from '@sincerely/shared';
import { type Backup, listBackups, makeBackup } from '../backups/backups.ts';
import { checkDatabase } from '../storage/check-database.ts';
import { lockFolder } from '../storage/folder-lock.ts';
import { backupFolder, openStorage } from '../storage/storage.ts';
import { databasePath, restoreDatabase } from './restore-database.ts';
import type { Restoration } from './restorations.ts';

/**
 * Goes back to a backup by the person's wish: profile, answers and applications are as they were then. Jobs keep what their folders say, so that nothing
 * that was sent since is sent again. Throws `folder-locked`, `not-found` or `backup-damaged` and then changes nothing.
 */
export async function goBackTo(dataFolder: string, name: string): Promise<Restoration> {
  const lock = lockFolder(dataFolder);
  try {
    const chosen = wholeOr(listBackups(backupFolder(dataFolder)).find((one) => one.name === name));
    const { damages } = await checkDatabase(chosen.path);
    if (damages.length > 0) throw new CodedError('backup-damaged', { message: `${name} is damaged. Choose another; nothing was changed.` });
    const restoration = await restoreDatabase(dataFolder, 'asked', chosen);
    // The journal begins anew, so that it needs a backup to begin from.
    const storage = await openStorage(databasePath(dataFolder));
    await makeBackup(storage.sqlite, backupFolder(dataFolder), 'by-hand').finally(() => storage.close());
    return restoration;
  } finally {
    lock.release();
  }
}

function wholeOr(backup: Backup | undefined): Backup {
  if (backup === undefined)
    throw new CodedError('not-found', { message: 'There is no backup of this name. See them by pnpm companion backups.' });
  return backup;
}
