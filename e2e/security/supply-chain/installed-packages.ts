import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLock, root } from './locked-packages.ts';

export type InstalledPackage = {
  name: string;
  version: string;
  /** As its author wrote it, an SPDX expression as a rule; empty where there is none. */
  licence: string;
  /** It is installed on some machines alone, as a binary for one system is. */
  isForOneSystem: boolean;
  /** Its scripts that an installation would run. */
  installScripts: string[];
};

type Manifest = {
  name: string;
  version: string;
  license?: string | { type: string };
  licenses?: { type: string }[];
  os?: string[];
  cpu?: string[];
  scripts?: Record<string, string>;
};

/** Every package that is locked and installed, by name: what an earlier tree left lying in the store's folder is none of it. */
export function installedPackages(): InstalledPackage[] {
  const locked = readLock().packages;
  const files = globSync('node_modules/.pnpm/*/node_modules/{*,@*/*}/package.json', { cwd: root });
  const own = files.filter((file) => isOwnFolder(file));
  const read = own.map((file) => describe(JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest));
  const unique = new Map(read.map((one) => [`${one.name}@${one.version}`, one] as const).filter(([key]) => key in locked));
  return [...unique.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** `.pnpm/@scope+name@1.0.0/node_modules/@scope/name`: not the links to what it needs beside it. */
function isOwnFolder(file: string): boolean {
  const [, , folder = '', , ...rest] = file.split(/[/\\]/u);
  return folder.startsWith(`${rest.slice(0, -1).join('+')}@`);
}

function describe({ name, version, license, licenses, os, cpu, scripts = {} }: Manifest): InstalledPackage {
  const told = typeof license === 'object' ? license.type : (license ?? licenses?.map(({ type }) => type).join(' OR ') ?? '');
  return {
    name,
    version,
    licence: told,
    isForOneSystem: os !== undefined || cpu !== undefined,
    installScripts: ['preinstall', 'install', 'postinstall'].filter((script) => script in scripts),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
