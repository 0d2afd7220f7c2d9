import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The companion's own folder, `companion/`, whether it runs from its sources or from what was built of them. */
export const companionFolder = folderAbove(import.meta.dirname);

function folderAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderAbove(dirname(folder));
}

/** A file beside the sources that is read at run time, by its path in `src/`. */
export function ownFile(...path: string[]): string {
  return join(companionFolder, 'src', ...path);
}
