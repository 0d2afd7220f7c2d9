import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension in which the browser allows one site from the start, as after the person's yes to its question. The question itself is
 * the browser's own and no program may answer it; all that follows the yes is the shipped code.
 */
export function withHostAllowed(extension: string, host: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'sincerely-extension-')), 'chrome-mv3');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
