import { existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Backup, listBackups, makeBackup, sweepUnfinished } from '../backups/backups.ts';
import { brokenAuditEntry } from '../security/audit.ts';
import { checkDatabase } from '../storage/check-database.ts';
import { lockFolder } from '../storage/folder-lock.ts';
import { backupFolder, openStorage, type Storage } from '../storage/storage.ts';
import { checkFiles } from './check-files.ts';
import { checkRecords } from './check-records.ts';
import type { Finding } from './finding.ts';
import { catchUp, hasTraces } from './open-database.ts';
import { databasePath, removeUnfinished, restoreDatabase } from './restore-database.ts';
import { causeSentences, describeRestoration, type Restoration } from './restorations.ts';

export type Examination = {
  dataFolder: string;
  findings: Finding[];
  restorations: Restoration[];
};

/**
 * Looks at everything a data folder holds and puts right what can be: the database from backup, journal and the folders of jobs, records of jobs from the
 * database. Throws `folder-locked` where a companion uses it, and `newer-database`.
 */
export async function examine(dataFolder: string): Promise<Examination> {
  const lock = lockFolder(dataFolder);
  try {
    const examination: Examination = { dataFolder, findings: [], restorations: [] };
    const path = databasePath(dataFolder);
    if (!existsSync(path) && !hasTraces(dataFolder)) return empty(examination);
    removeUnfinished(dataFolder);
    await examineDatabase(examination);
    const storage = await openStorage(path);
    try {
      await examineContents(examination, storage);
    } finally {
      storage.close();
    }
    return examination;
  } finally {
    lock.release();
  }
}

function empty(examination: Examination): Examination {
  examination.findings.push({ about: 'database', state: 'whole', says: 'There is nothing in this folder yet.' });
  return examination;
}

async function examineDatabase({ dataFolder, findings, restorations }: Examination): Promise<void> {
  const path = databasePath(dataFolder);
  const isThere = existsSync(path) && statSync(path).size > 0;
  const { damages, orphans } = isThere ? await checkDatabase(path) : { damages: [], orphans: [] };
  if (isThere && damages.length === 0) findings.push({ about: 'database', state: 'whole', says: 'The database is whole.' });
  else tell(findings, restorations, await restoreDatabase(dataFolder, isThere ? 'damaged' : 'lost'), damages);
  for (const orphan of orphans) findings.push({ about: 'database', state: 'missing', says: `In the database ${orphan}.` });
}

function tell(findings: Finding[], restorations: Restoration[], restoration: Restoration, details: string[] = []): void {
  const says = [causeSentences[restoration.why], ...describeRestoration(restoration)].join(' ');
  const state = restoration.isComplete ? 'repaired' : 'missing';
  findings.push({ about: 'database', state, says, ...(details.length > 0 ? { details } : {}) });
  restorations.push(restoration);
}

async function examineContents({ dataFolder, findings, restorations }: Examination, storage: Storage): Promise<void> {
  const caughtUp = catchUp(storage.sqlite, dataFolder);
  if (caughtUp.changes > 0 || caughtUp.jobs > 0) tell(findings, restorations, caughtUp);
  findings.push(...(await checkRecords(storage.sqlite, dataFolder)));
  findings.push(...checkFiles(storage, dataFolder));
  const broken = brokenAuditEntry(storage);
  if (broken !== undefined)
    findings.push({ about: 'audit', state: 'missing', says: `The audit log was changed at its entry ${broken} or lost one before it.` });
  findings.push(...(await examineBackups(storage, backupFolder(dataFolder))));
}

async function examineBackups(storage: Storage, folder: string): Promise<Finding[]> {
  sweepUnfinished(folder);
  const findings: Finding[] = [];
  const whole: Backup[] = [];
  for (const backup of listBackups(folder)) {
    const { damages } = await checkDatabase(backup.path);
    if (damages.length === 0) whole.push(backup);
    else {
      renameSync(backup.path, join(folder, `${backup.name}.damaged`));
      findings.push({
        about: 'backup',
        state: 'repaired',
        says: `The backup ${backup.name} is damaged; it is called ${backup.name}.damaged now and is not used.`,
      });
    }
  }
  const [newest] = whole;
  if (newest !== undefined)
    return [...findings, { about: 'backup', state: 'whole', says: `${whole.length} whole backups; the newest is ${newest.name}.` }];
  const { name } = await makeBackup(storage.sqlite, folder, 'by-hand');
  return [...findings, { about: 'backup', state: 'repaired', says: `There was no whole backup; ${name} was made now.` }];
}
