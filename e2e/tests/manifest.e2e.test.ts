import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

type Manifest = {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_scripts: { matches: string[]; match_about_blank?: boolean; world?: string }[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: unknown } };
};

const browsers = { Chrome: 'extension/.output/chrome-mv3', Firefox: 'extension/.output/firefox-mv3' };

const codeOfText = /\beval\(|new Function\b|=Function[;,)}]|\bFunction\(|import\(\s*[`'"]https?:|importScripts\(/gu;

/** The first column of a table under a heading, of the rows that name the browser. */
function listed(heading: string, browser: string): string[] {
  const part = read('docs/permissions.md').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = part.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.flatMap(([, name = '', where = '', why = '']) =>
    /^`.+`$/u.test(name) && where.includes(browser) && why !== '' ? [name.slice(1, -1)] : [],
  );
}

describe.each(Object.entries(browsers))('the manifest for %s', (browser, folder) => {
  const manifest = JSON.parse(read(`${folder}/manifest.json`)) as Manifest;

  test('asks for what docs/permissions.md gives a reason for, and for nothing else', () => {
    expect(manifest.permissions.toSorted()).toEqual(listed('Permissions', browser).toSorted());
    expect(manifest.host_permissions.toSorted()).toEqual(listed('Hosts', browser).toSorted());
    expect(manifest.optional_host_permissions).toEqual(listed('Optional hosts', browser));
  });

  test('runs content scripts on those hosts alone, in their own world, and in no page without an address', () => {
    const hosts = new Set(manifest.host_permissions.filter((host) => host.startsWith('https:')));
    for (const script of manifest.content_scripts) {
      expect(script.matches.filter((match) => !hosts.has(match))).toEqual([]);
      expect(script).not.toMatchObject({ match_about_blank: true });
      expect(script).not.toMatchObject({ world: 'MAIN' });
    }
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|\*:\/\//u);
  });

  test('is closed to pages and other extensions', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toEqual(browser === 'Chrome' ? { ids: [] } : undefined);
  });

  test('runs its own scripts only and connects to the companion only', () => {
    const rules = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(rules).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'connect-src': 'http://127.0.0.1:* ws://127.0.0.1:*',
    });
  });

  test('makes no code of text and loads none from elsewhere', () => {
    const scripts = globSync('**/*.js', { cwd: join(root, folder) });
    expect(scripts.length).toBeGreaterThan(4);
    for (const script of scripts) expect([...read(`${folder}/${script}`).matchAll(codeOfText)].map(String), script).toEqual([]);
    for (const page of globSync('*.html', { cwd: join(root, folder) }))
      expect(read(`${folder}/${page}`), page).not.toMatch(/(src|href)="(https?:)?\/\//u);
  });
});

test('Firefox is told the truth: nothing is collected, from the first version that asks', () => {
  const { browser_specific_settings: settings } = JSON.parse(read(`${browsers.Firefox}/manifest.json`)) as Manifest;
  expect(settings?.gecko).toMatchObject({ strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } });
});
