import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { send } from '@sincerely/companion/testing/call';
import type { Attacked } from '../with-companion.ts';
import type { ShownWith } from './stage.ts';

const manifest = join(import.meta.dirname, '..', '..', '..', 'extension', '.output', 'chrome-mv3', 'manifest.json');

/** The headers of everything that shows our documents, taken from a running companion and from the built extension. */
export async function shownWith({ dashboard }: Attacked): Promise<ShownWith> {
  const { host = '' } = dashboard.headers;
  const page = await send(dashboard.port, { path: '/', headers: { host, 'sec-fetch-site': 'none' } });
  const data = Buffer.from('<p>x</p>').toString('base64');
  const own = await dashboard.call('addDocument', { input: { name: 'x.html', mime: 'text/html', data, kind: 'other' } });
  const { url } = await dashboard.call('artifactLink', { id: own.id, input: { inline: true } });
  const { pathname, search } = new URL(url, `http://${host}`);
  const link = await send(dashboard.port, { path: pathname + search, headers: { host, 'sec-fetch-site': 'same-origin' } });
  if (page.status !== 200 || link.status !== 200) throw new Error(`The dashboard answers ${page.status}, a link ${link.status}.`);
  const built = JSON.parse(await readFile(manifest, 'utf8')) as { content_security_policy: { extension_pages: string } };
  return {
    dashboard: plain(page.headers),
    link: plain(link.headers),
    extension: { 'content-type': 'text/html', 'content-security-policy': built.content_security_policy.extension_pages },
  };
}

/** Without those of the very answer. */
function plain(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const own = ['content-length', 'date', 'connection', 'last-modified', 'accept-ranges', 'transfer-encoding', 'etag'];
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (own.includes(name) ? [] : [[name, String(value)]])));
}
