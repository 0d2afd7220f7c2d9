import type { WorkableJob, WorkableSection } from '../workable-posting.ts';
import type { Answer, Upload } from './form-state.ts';

export async function readForm(code: string): Promise<WorkableSection[]> {
  return (await fetch(`/api/v1/jobs/${code}/form`)).json() as Promise<WorkableSection[]>;
}

export async function readJob(account: string, code: string): Promise<WorkableJob> {
  return (await fetch(`/api/v2/accounts/${account}/jobs/${code}`)).json() as Promise<WorkableJob>;
}

/** To the bucket for a day, as the page does; the application then names the address. */
export async function uploadFile(code: string, field: string, file: File): Promise<Upload> {
  const answer = await fetch(`/api/v1/jobs/${code}/form/policy?field=${encodeURIComponent(field)}`);
  const { url, key } = (await answer.json()) as { url: string; key: string };
  const body = new FormData();
  body.append('key', key);
  body.append('file', file);
  await fetch(url, { method: 'POST', body });
  return { url: `${url}/${key}`, name: file.name };
}

export type Sent = { isReceived: boolean; errors?: Record<string, string>; message?: string };

export async function sendApplication(code: string, answers: Record<string, Answer>, token: string): Promise<Sent> {
  const candidate = Object.entries(answers).map(([name, value]) => ({ name, value }));
  const answer = await fetch(`/api/v1/jobs/${code}/apply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ candidate, turnstileToken: token }),
  });
  return answer.ok ? { isReceived: true } : { isReceived: false, ...((await answer.json()) as object) };
}
