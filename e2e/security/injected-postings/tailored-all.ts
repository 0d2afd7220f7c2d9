import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectLive } from '@sincerely/companion/testing/live';
import { isFinished } from '@sincerely/shared';
import type { Attacked } from '../with-companion.ts';
import type { Injected } from './injected-posting.ts';
import type { MadeDocument } from './judge-documents.ts';

/** `ended`: `used` where the model was heard to the end. */
export type Tailored = { injected: Injected; ended: string; documents: MadeDocument[]; refused: { text: string; reason: string }[] };

/** The product's whole tailoring job for each posting, all of them queued at once: what it showed on the way and what it made. */
export async function tailoredAll({ companion, dataFolder, dashboard, extension }: Attacked, postings: Injected[]): Promise<Tailored[]> {
  const live = await connectLive(dashboard);
  const started: { injected: Injected; applicationId: string; jobId: string }[] = [];
  for (const injected of postings) {
    const { application } = await extension.call('savePosting', { input: injected.posting });
    const { id } = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
    started.push({ injected, applicationId: application.id, jobId: id });
  }
  const tailored: Tailored[] = [];
  for (const { injected, applicationId, jobId } of started) {
    await live.until((event) => event.type === 'job' && event.job.id === jobId && isFinished(event.job.state));
    const job = await companion.jobs.get(jobId);
    const { draft } = await dashboard.call('mail', { id: applicationId });
    const previews = live.events.flatMap((event) => (event.type === 'preview' && event.jobId === jobId ? [event] : []));
    const made = filesOf(join(dataFolder, 'jobs', jobId, 'artifacts'));
    const { refused } = JSON.parse(made.find(({ name }) => name.includes('-tailored-'))?.text ?? '{"refused":[]}') as Tailored;
    const documents = [
      ...made.filter(({ name }) => /\.(?:html|txt)$|form_data/u.test(name)),
      ...previews.map(({ part, html }) => documentOf(`preview of the ${part}`, html)),
      documentOf('subject of the mail', draft.subject),
      documentOf('mail', draft.body),
    ];
    tailored.push({ injected, ended: job?.state === 'done' ? String(job.model) : String(job?.state), documents, refused });
  }
  live.socket.close();
  return tailored;
}

function filesOf(folder: string): MadeDocument[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:html|txt|json)$/u.test(name))
    .map((name) => documentOf(name, readFileSync(join(folder, name), 'utf8')));
}

export function documentOf(name: string, text: string): MadeDocument {
  const isHtml = text.startsWith('<!doctype html>');
  const isCv = isHtml && !/letter|interview/u.test(name);
  return { name, text, isHtml, mayName: !isCv, mayAskFor: name.includes('-interview') };
}
