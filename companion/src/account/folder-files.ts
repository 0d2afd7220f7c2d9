import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where an export waits until the companion has let go of what it replaces. */
export const stagedFolder = 'incoming';

/** What stands in a data folder and is not the account's: locks, logs, secrets, and what is on its way in or out. */
export const notOurs =
  /^(?:lock\.db.*|companion\.json|companion\.log.*|secrets|set-aside|incoming|importing\.json|exports|browser|attached)$/u;
/** The database, and what only repeats it. */
const database = /^(?:sincerely\.db.*|backups|journal|check-at-start)$/u;

/** Files and folders of the account, its backups among them, by name. */
export async function accountEntries(dataFolder: string): Promise<string[]> {
  return (await readdir(dataFolder)).filter((name) => !notOurs.test(name));
}

/** Paths of the account's files but for the database and what repeats it, with forward slashes, relative to the folder. */
export async function accountFiles(dataFolder: string): Promise<string[]> {
  const folders = (await accountEntries(dataFolder)).filter((name) => !database.test(name));
  const entries = await Promise.all(
    folders.map(async (name) => readdir(join(dataFolder, name), { recursive: true, withFileTypes: true }).catch(() => [])),
  );
  return entries
    .flat()
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dataFolder.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
}
