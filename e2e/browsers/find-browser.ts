import { existsSync } from 'node:fs';

/** The first path that exists, or what to do about it. */
export function findBrowser(name: string, paths: (string | undefined)[]): string {
  const found = paths.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`${name} was not found. Install it, or set ${name.toUpperCase()}_PATH.`);
  return found;
}
