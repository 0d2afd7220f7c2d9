import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InstalledPackage, installedPackages } from './installed-packages.ts';
import { root } from './locked-packages.ts';

const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Mozilla's own check of extensions. */
const mozilla = { licence: 'MPL-2.0', why: 'looks at the built extension as Mozilla will, in tests alone; nothing of it is shipped' };

/** Others, each with why it may be here. */
const exceptions: Record<string, { licence: string; why: string }> = {
  'addons-linter': mozilla,
  'addons-moz-compare': mozilla,
  'addons-scanner-utils': mozilla,
  'eslint-plugin-no-unsanitized': mozilla,
  'axe-core': { licence: 'MPL-2.0', why: 'looks for what hinders people, in tests alone; nothing of it is shipped' },
  'caniuse-lite': { licence: 'CC-BY-4.0', why: 'a table of what browsers can do, read while building' },
  duck: { licence: 'BSD', why: 'its text is the BSD-2-Clause licence' },
  lightningcss: { licence: 'MPL-2.0', why: 'writes style sheets small while building; nothing of it is shipped' },
  'webextension-polyfill': {
    licence: 'MPL-2.0',
    why: 'is shipped unchanged; its licence asks that changes to its own files be published, and there are none',
  },
};

/** Why a licence is none of ours; false where it is. */
export function notPermissive({ name, licence }: Pick<InstalledPackage, 'name' | 'licence'>): string | false {
  if (exceptionFor(name)?.licence === licence) return false;
  const choices = licence.replaceAll(/[()]/gu, '').split(/ OR /u);
  const isFine = choices.some((choice) => choice.split(/ AND /u).every((one) => permissive.has(one.trim())));
  return isFine ? false : `its licence is ${licence === '' ? 'not told' : licence}`;
}

/** By its name, or as the binary of one for some system: `name-linux-x64-gnu`. */
function exceptionFor(name: string): (typeof exceptions)[string] | undefined {
  return exceptions[name] ?? exceptions[name.replace(/-(?:android|darwin|freebsd|linux|win32)-.*$/u, '')];
}

export const licencesFile = join(root, 'docs', 'licences.md');

/** The page of all licences. What is installed on some systems alone is checked, and not listed: the page is the same everywhere. */
export function licencesPage(): string {
  const listed = installedPackages().filter(({ isForOneSystem }) => !isForOneSystem);
  const lines = [...new Map(listed.map(({ name, licence }) => [name, `| ${name} | ${licence} |`])).values()];
  const why = Object.entries(exceptions).map(([name, told]) => `- ${name} (${told.licence}): ${told.why}`);
  return [
    '# Licences of what Sincerely is built of',
    '',
    'Written by `pnpm licences`, and checked with every change: permissive licences only, but for what is named here.',
    '',
    ...why,
    '',
    '| package | licence |',
    '| --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** Cells as they are, however the page was laid out since. */
export function sameLines(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll(/ *\| */gu, '|').replaceAll(/-{2,}/gu, '-');
  return plain(a) === plain(b);
}

export function keptLicencesPage(): string {
  return readFileSync(licencesFile, 'utf8');
}
