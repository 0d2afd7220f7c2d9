import { parseArgs } from 'node:util';
import { codeOf } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { listBackups, makeBackup } from './backups/backups.ts';
import { readConfig } from './config.ts';
import { examine } from './recovery/doctor.ts';
import { goBackTo } from './recovery/go-back.ts';
import { databasePath } from './recovery/restore-database.ts';
import { describeRestoration } from './recovery/restorations.ts';
import { asStorageError } from './storage/storage-error.ts';
import { backupFolder } from './storage/storage.ts';

/**
 * `pnpm companion doctor | backup | backups | restore NAME [--json]`, on the data folder of the companion.
 * Ends with 0: whole or done; 1: something was put right; 2: something is missing for good; 3: it could not be looked at or done.
 */
const usage = `Usage: pnpm companion COMMAND [--json]

  doctor        looks at everything in the data folder and puts right what can be
  backups       lists the copies of your data, the newest first
  backup        makes one now
  restore NAME  goes back to one; what is there now is set aside, not deleted`;

type Told = { result: unknown; lines: string[]; code: number };

const { dataFolder } = readConfig(process.env);

async function doctor(): Promise<Told> {
  const examination = await examine(dataFolder);
  const marks = { whole: '✓', repaired: '↻', missing: '✗' };
  const worst = Math.max(0, ...examination.findings.map(({ state }) => ['whole', 'repaired', 'missing'].indexOf(state)));
  const end = ['Everything is whole.', 'Everything is whole again.', 'What is marked ✗ could not be put right.'][worst] as string;
  const lines = [`Looked at ${dataFolder}`, ...examination.findings.map(({ state, says }) => `${marks[state]} ${says}`), end];
  return { result: examination, lines, code: worst };
}

async function backup(): Promise<Told> {
  const database = new Sqlite(databasePath(dataFolder), { fileMustExist: true });
  try {
    const made = await makeBackup(database, backupFolder(dataFolder), 'by-hand');
    return { result: made, lines: [`Made ${made.path}`], code: 0 };
  } finally {
    database.close();
  }
}

async function backups(): Promise<Told> {
  const result = listBackups(backupFolder(dataFolder));
  const lines = result.map(({ name, at, bytes }) => `${name}   ${new Date(at).toLocaleString('en-GB')}   ${Math.ceil(bytes / 1024)} KB`);
  return { result, lines: lines.length > 0 ? lines : ['There is no backup yet.'], code: 0 };
}

async function restore(name: string): Promise<Told> {
  const restoration = await goBackTo(dataFolder, name);
  return { result: restoration, lines: describeRestoration(restoration), code: 0 };
}

const commands: Record<string, (name: string) => Promise<Told>> = { doctor, backup, backups, restore };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const [command = '', name = ''] = positionals;
const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run === undefined || (command === 'restore') !== (name !== '')) {
  console.error(usage);
  process.exit(3);
}
try {
  const { result, lines, code } = await run(name);
  console.log(values.json ? JSON.stringify(result, null, 2) : lines.join('\n'));
  process.exit(code);
} catch (thrown) {
  const { message } = asStorageError(thrown) as Error;
  if (values.json) console.log(JSON.stringify({ error: { code: codeOf(asStorageError(thrown)), message } }));
  else console.error(codeOf(asStorageError(thrown)) === 'internal' ? thrown : message);
  process.exit(3);
}
