import type { PlanDocuments } from '@sincerely/adapters';
import { chosenDocuments, newestMade, type Artifact, type FilePayload } from '@sincerely/shared';
import type { ChosenFiles } from '../chosen-files.ts';
import type { TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected } from './connection.ts';
import { fetchArtifact, fetchText } from './sync.ts';
import { readLocal } from './stored.ts';

/** What this application would send now: the tailored files where a job made them, else the person's own. */
export async function chosenFor({ applicationId }: Pick<TabState, 'applicationId'>): Promise<ChosenFiles> {
  const own = (await readLocal('synced'))?.data.documents ?? [];
  const artifacts = applicationId !== undefined && (await isConnected()) ? await artifactsOf(applicationId) : [];
  const { resume, coverLetter, letterText } = chosenDocuments(artifacts, own);
  return {
    ...(resume && { resume: nameOf(resume) }),
    ...(coverLetter && { 'cover-letter': nameOf(coverLetter) }),
    ...(letterText && { 'letter-text': nameOf(letterText) }),
  };
}

function nameOf({ id, name }: { id: string; name: string }) {
  return { id, name };
}

/** As a plan is made from them. */
export async function plannedDocuments({ resume, 'cover-letter': letter, 'letter-text': text }: ChosenFiles): Promise<PlanDocuments> {
  const words = text === undefined ? undefined : await fetchText(text.id);
  return { ...(resume && { resume }), ...(letter && { coverLetter: { ...letter, ...(words === undefined ? {} : { text: words }) } }) };
}

async function artifactsOf(applicationId: string): Promise<Artifact[]> {
  return (await callCompanion('application', { params: { id: applicationId } })).artifacts;
}

/** The bytes of the very document that was chosen, under the name it was shown by. */
export async function fileOf({ id, name }: { id: string; name: string }): Promise<FilePayload> {
  const kept = (await readLocal('files'))?.[id];
  return { ...(kept ?? (await fetchArtifact(id))), name };
}

/** Previews for the panel, from the finished or running job of this application. */
export async function previewsOf(applicationId: string): Promise<{ cv?: string; letter?: string }> {
  const artifacts = await artifactsOf(applicationId);
  const [cv, letter] = [newestMade(artifacts, 'cv-html'), newestMade(artifacts, 'letter-html')];
  return { ...(cv && { cv: await fetchText(cv.id) }), ...(letter && { letter: await fetchText(letter.id) }) };
}
