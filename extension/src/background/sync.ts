import { fromBase64, toBase64, type FilePayload, type OwnDocument } from '@sincerely/shared';
import { callCompanion } from './companion-client.ts';
import { forgetLocal, readLocal, writeLocal } from './stored.ts';

/** Takes the profile, answers and own documents from the companion, to fill with while it is off. */
export async function syncFromCompanion(): Promise<void> {
  const data = await callCompanion('sync');
  await writeLocal('synced', { data, at: Date.now() });
  await syncFiles(data.documents);
}

/** Keeps the bytes of the default documents only: what an offline fill can need. */
async function syncFiles(documents: OwnDocument[]): Promise<void> {
  const before = (await readLocal('files')) ?? {};
  const files: Record<string, FilePayload> = {};
  for (const document of documents.filter(({ isDefault }) => isDefault)) {
    files[document.id] = before[document.id] ?? (await fetchArtifact(document.id));
  }
  await writeLocal('files', files);
}

/** The bytes of one artifact or own document, by a signed link. Up to 15 MB, 20 s. */
export async function fetchArtifact(id: string): Promise<FilePayload> {
  const { url, artifact } = await callCompanion('artifactLink', { params: { id }, input: { inline: false } });
  const response = await fetch(await onCompanionPort(url), { signal: AbortSignal.timeout(20_000), credentials: 'omit' });
  if (!response.ok) throw new Error(`The document ${artifact.name} could not be fetched (${response.status}).`);
  const data = toBase64(new Uint8Array(await response.arrayBuffer()));
  return { name: artifact.name, mime: artifact.mime, data };
}

/** The text of one HTML or text artifact. */
export async function fetchText(id: string): Promise<string> {
  return new TextDecoder().decode(fromBase64((await fetchArtifact(id)).data));
}

/** Links are relative or name the dashboard's host; the extension may only speak to 127.0.0.1. */
async function onCompanionPort(url: string): Promise<string> {
  const port = (await readLocal('pairing'))?.port ?? 0;
  const { pathname, search } = new URL(url, `http://127.0.0.1:${port}`);
  return `http://127.0.0.1:${port}${pathname}${search}`;
}

export async function forgetSynced(): Promise<void> {
  await forgetLocal('pairing', 'synced', 'files');
}
