import { chosenDocuments, CodedError, newestMade, type Artifact, type FilePayload } from '@sincerely/shared';
import type { TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected } from './connection.ts';
import { fetchArtifact, fetchText } from './sync.ts';
import { readLocal } from './stored.ts';

type DocumentRole = 'resume' | 'cover-letter';
type Chosen = { id: string; name: string };
export type Documents = { resume?: Chosen; coverLetter?: Chosen & { text?: string } };

/** What this application would send: the tailored files where a job made them, else the person's own. */
export async function documentsFor(tab: TabState): Promise<Documents> {
  const own = (await readLocal('synced'))?.data.documents ?? [];
  const artifacts = tab.applicationId !== undefined && (await isConnected()) ? await artifactsOf(tab.applicationId) : [];
  const { resume, coverLetter, letterText } = chosenDocuments(artifacts, own);
  const text = letterText === undefined ? undefined : await fetchText(letterText.id);
  return { ...(resume && { resume }), ...(coverLetter && { coverLetter: { ...coverLetter, ...(text === undefined ? {} : { text }) } }) };
}

async function artifactsOf(applicationId: string): Promise<Artifact[]> {
  return (await callCompanion('application', { params: { id: applicationId } })).artifacts;
}

/** The bytes of the document a tab's plan names for this role. */
export async function fileFor(tab: TabState, role: DocumentRole): Promise<FilePayload> {
  const documents = await documentsFor(tab);
  const chosen = role === 'resume' ? documents.resume : documents.coverLetter;
  if (chosen === undefined) throw new CodedError('not-found', { message: 'There is no such document to attach.' });
  const kept = (await readLocal('files'))?.[chosen.id];
  return kept ?? fetchArtifact(chosen.id);
}

/** Previews for the panel, from the finished or running job of this application. */
export async function previewsOf(applicationId: string): Promise<{ cv?: string; letter?: string }> {
  const artifacts = await artifactsOf(applicationId);
  const [cv, letter] = [newestMade(artifacts, 'cv-html'), newestMade(artifacts, 'letter-html')];
  return { ...(cv && { cv: await fetchText(cv.id) }), ...(letter && { letter: await fetchText(letter.id) }) };
}
