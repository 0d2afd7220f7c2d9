import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What stands in a data folder and is not the account's: locks, logs, secrets, and copies of it all. */
export const notOurs =
  /^(?:lock\.db.*|companion\.json|companion\.log.*|secrets|backups|set-aside|incoming|importing\.json|exports|browser)$/u;

/** Files and folders of the account, by name. */
export async function accountEntries(dataFolder: string): Promise<string[]> {
  return (await readdir(dataFolder)).filter((name) => !notOurs.test(name));
}

/** Paths of the account's files but for the database, with forward slashes, relative to the folder. */
export async function accountFiles(dataFolder: string): Promise<string[]> {
  const folders = (await accountEntries(dataFolder)).filter((name) => !name.startsWith('sincerely.db'));
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
