import { codeOf } from '@sincerely/shared';
import { type Backups, scheduleBackups } from './backups/schedule-backups.ts';
import { forgetRemoved } from './cleanup/forget-removed.ts';
import { scheduleCleanup } from './cleanup/schedule-cleanup.ts';
import type { Engine } from './engine.ts';
import { traceOf } from './http/log.ts';
import type { Hub } from './live/hub.ts';
import { askForCheck } from './recovery/open-database.ts';
import { lastJournalSeq } from './storage/journal.ts';
import { journalSeqOf } from './storage/journaled.ts';
import { backupFolder, journalFolder } from './storage/storage.ts';

export type Upkeep = { backups: Backups; stop(): Promise<void> };

/** What is done for the data while nobody asks for it: a backup a day, and what nobody needs any more swept away. */
export function startUpkeep({ config: { dataFolder }, storage, jobs, log }: Engine, hub: Hub): Upkeep {
  const backups = scheduleBackups({
    sqlite: storage.sqlite,
    folder: backupFolder(dataFolder),
    isNeeded: lastJournalSeq(journalFolder(dataFolder)) < journalSeqOf(storage.sqlite),
    onMade: ({ reason, bytes }) => {
      storage.journal.rotate();
      log.info({ backup: reason, bytes });
    },
    onFailure: (thrown) => {
      if (codeOf(thrown) === 'backup-damaged') askForCheck(dataFolder);
      log.error({ code: codeOf(thrown), ...traceOf(thrown) });
    },
  });
  const cleanup = scheduleCleanup({
    sqlite: storage.sqlite,
    dataFolder,
    store: jobs,
    forgetPreviews: (before) => hub.forgetPreviews(before),
    forgetRemoved: (before) => forgetRemoved(storage, before),
    onSwept: (swept) => log.info({ swept }),
    onFailure: (thrown) => log.error({ code: 'cleanup', ...traceOf(thrown) }),
  });
  return {
    backups,
    stop: async () => {
      await backups.stop();
      await cleanup.stop();
    },
  };
}
