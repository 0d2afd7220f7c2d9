import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each package may import of the others: shared ← adapters ← extension, companion ← e2e. */
const mayImport: Record<string, string[]> = {
  shared: [],
  adapters: ['shared'],
  extension: ['shared', 'adapters'],
  companion: ['shared', 'adapters'],
  e2e: ['shared', 'adapters', 'extension', 'companion'],
};

const importPattern = /^\s*(?:import|export)\b[^'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gmu;

function importsOf(file: string): { line: number; target: string }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    target: match[1] ?? match[2] ?? '',
  }));
}

/** The package an import leads into, or undefined where it leads out of the house. */
function packageOf(file: string, target: string): string | undefined {
  if (target.startsWith('@sincerely/')) return target.split('/')[1];
  if (!target.startsWith('.')) return undefined;
  const [first] = relative(root, resolve(dirname(file), target)).split(sep);
  return first !== undefined && first in mayImport ? first : undefined;
}

function offences(owner: string): string[] {
  const files = globSync(`${owner}/**/*.{ts,tsx}`, {
    cwd: root,
    exclude: ['**/node_modules/**', '**/dist/**', '**/.output/**', '**/.wxt/**'],
  });
  return files.flatMap((name) =>
    importsOf(join(root, name)).flatMap(({ line, target }) => {
      const into = packageOf(join(root, name), target);
      const isAllowed = into === undefined || into === owner || mayImport[owner]?.includes(into);
      return isAllowed
        ? []
        : [`${name}:${line} imports ${target}: ${owner} may import only ${mayImport[owner]?.join(', ') || 'nothing of the house'}`];
    }),
  );
}

test.each(Object.keys(mayImport))('imports of %s run one way', (owner) => {
  expect(offences(owner)).toEqual([]);
});

test.each([
  ['adapters', /^(node:|playwright|puppeteer|wxt|webextension-polyfill|express)/u],
  ['shared', /^(node:|playwright|wxt|webextension-polyfill|express|better-sqlite3)/u],
])('%s reaches for no host', (owner, forbidden) => {
  const files = globSync(`${owner}/src/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts'] });
  const reached = files.flatMap((name) =>
    importsOf(join(root, name)).flatMap(({ line, target }) => (forbidden.test(target) ? [`${name}:${line} imports ${target}`] : [])),
  );
  expect(reached).toEqual([]);
});
