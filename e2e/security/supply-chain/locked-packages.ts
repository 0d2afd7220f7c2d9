import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '..', '..', '..');

type Lock = {
  catalogs: Record<string, Record<string, { specifier: string }>>;
  importers: Record<string, Record<string, Record<string, { specifier: string; version: string }>>>;
  packages: Record<string, { resolution: Record<string, unknown> }>;
};

/** The lockfile: what each of our packages asks for, and where each package comes from. */
export function readLock(): Lock {
  return parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')) as Lock;
}

/** Why a package is not held to one content of the registry; false where it is. */
export function notFromRegistry({ resolution }: { resolution: Record<string, unknown> }): string | false {
  const others = Object.keys(resolution).filter((key) => key !== 'integrity');
  if (others.length > 0) return `it comes from elsewhere: ${JSON.stringify(resolution)}`;
  return /^sha512-[\w+/]{86}==$/u.test(String(resolution.integrity)) ? false : 'it has no SHA-512';
}

/** Why what a package of ours asks for could come from elsewhere than the registry; false where it cannot. */
export function asksElsewhere({ specifier, version }: { specifier: string; version: string }): string | false {
  if (specifier === 'workspace:*') return version.startsWith('link:') ? false : `workspace:* became ${version}`;
  // One of the catalog stands under its name there, and is looked at there.
  return specifier === 'catalog:' || isOneVersion(specifier) ? false : `${specifier} is not one version of the registry`;
}

/** A version, or one of a package under another name. */
export function isOneVersion(specifier: string): boolean {
  return /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d[\w.+-]*$/u.test(specifier);
}
