import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Caller } from '@sincerely/companion/testing/call';
import { type Entry, madeZip } from './made-zip.ts';

export type Manifest = { format: unknown; schema: unknown; files: unknown };
export type AccountParts = { manifest: Manifest & { files: Record<string, string> }; entries: Entry[] };

/** An honest export taken apart: what its manifest says, and its files below `data/`. */
export async function exportedParts(dashboard: Caller): Promise<AccountParts> {
  const { url } = await dashboard.call('exportAccount');
  const answer = await fetch(url.replace(/\/\/[^/]+/u, `//127.0.0.1:${dashboard.port}`));
  const { 'manifest.json': manifest, ...files } = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const entries = Object.entries(files).map(([name, data]) => ({ name, data: Buffer.from(data) }));
  return { manifest: JSON.parse(Buffer.from(manifest ?? []).toString()) as AccountParts['manifest'], entries };
}

/** The archive of these parts, with more files that the manifest lists by their true hashes. */
export function archiveOf({ manifest, entries }: AccountParts, more: Entry[] = [], changed: Partial<Manifest> = {}): Buffer {
  const listed = Object.fromEntries(more.map(({ name, data }) => [name.replace(/^data\//u, ''), hashOf(data)]));
  const told = { ...manifest, files: { ...manifest.files, ...listed }, ...changed };
  const kept = entries.filter(({ name }) => !more.some((one) => one.name === name));
  return madeZip([...kept, ...more, { name: 'manifest.json', data: JSON.stringify(told) }]);
}

export const hashOf = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
