import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { installedPackages } from './installed-packages.ts';
import { keptLicencesPage, licencesPage, notPermissive, sameLines } from './licences.ts';
import { asksElsewhere, isOneVersion, notFromRegistry, readLock, root } from './locked-packages.ts';
import { filesOfProject, secretsIn } from './secrets-in-files.ts';

/** What we are built of: from the registry alone, held to its content, running nothing when it is installed, permissively licensed; no secret left in a file. */
export const supplyChain: Suite = {
  name: 'supply-chain',
  least: 2_000,
  run: async () => {
    const tally = openTally();
    lookAtLock(tally);
    lookAtInstalled(tally);
    lookAtSettings(tally);
    await lookForSecrets(tally);
    return tally;
  },
};

function lookAtLock(tally: Tally): void {
  const { catalogs, importers, packages } = readLock();
  for (const [name, { specifier }] of Object.entries(catalogs.default ?? {}))
    tally.attack(`${name} of the catalog`, !isOneVersion(specifier) && `${specifier} is not one version of the registry`);
  for (const [name, locked] of Object.entries(packages)) tally.attack(`${name} in the lockfile`, notFromRegistry(locked));
  for (const [owner, kinds] of Object.entries(importers))
    for (const wanted of Object.values(kinds))
      for (const [name, one] of Object.entries(wanted)) tally.attack(`${name}, which ${owner} asks for`, asksElsewhere(one));
}

function lookAtInstalled(tally: Tally): void {
  const refused = new Set((settings().ignoredBuiltDependencies ?? []) as string[]);
  for (const one of installedPackages()) {
    tally.attack(`${one.name}@${one.version}`, notPermissive(one));
    const runs = one.installScripts.length > 0 && !refused.has(one.name);
    tally.attack(`installing ${one.name}@${one.version}`, runs && `its ${one.installScripts.join(', ')} is not refused`);
  }
  tally.attack('the page of licences', !sameLines(licencesPage(), keptLicencesPage()) && 'is not as `pnpm licences` writes it');
}

/** Each would let a package run a program of its own, or come from elsewhere, as it is installed. */
const risky = ['allowBuilds', 'dangerouslyAllowAllBuilds', 'onlyBuiltDependencies', 'onlyBuiltDependenciesFile', 'registry', 'registries'];

function lookAtSettings(tally: Tally): void {
  const found = settings();
  for (const name of risky) tally.attack(`${name} in pnpm-workspace.yaml`, name in found && JSON.stringify(found[name]));
  for (const folder of ['.', 'shared', 'adapters', 'extension', 'companion', 'e2e']) {
    tally.attack(`${folder}/.npmrc`, existsSync(join(root, folder, '.npmrc')) && 'is there');
    const { pnpm } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { pnpm?: unknown };
    tally.attack(`${folder}/package.json`, pnpm !== undefined && 'it has settings of pnpm of its own');
  }
}

function settings(): Record<string, unknown> {
  return parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as Record<string, unknown>;
}

async function lookForSecrets(tally: Tally): Promise<void> {
  // Put together here, so that this file holds none.
  const planted = ['BEGIN', 'END'].map((edge) => `-----${edge} RSA PRIVATE KEY-----`).join(`\n${'MIIEpAIBAAKCAQEA'.repeat(12)}\n`);
  if ((await secretsIn('planted.pem', planted)).length === 0) throw new Error('a planted key is not found');
  for (const path of filesOfProject()) {
    const secrets = await secretsIn(path);
    tally.attack(path, secrets.length > 0 && secrets.join('; '));
  }
}
