import type { Answer } from './form-state.ts';

const operation = (name: string) => `/api/non-user-graphql?op=${name}`;

async function call(name: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const answer = await fetch(operation(name), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operationName: name, variables }),
  });
  return ((await answer.json()) as { data: Record<string, unknown> }).data;
}

export async function findPlaces(text: string): Promise<string[]> {
  return (await call('ApiAutocompleteGeoLocation', { text })).places as string[];
}

/** A file leaves as soon as it is chosen; the application names its handle. */
export async function uploadFile(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch(operation('ApiCreateFileUploadHandle'), { method: 'POST', body });
  return ((await answer.json()) as { data: { handle: string } }).data.handle;
}

export type Sent = { blocked?: string; errors?: string[] };

export async function sendApplication(jobPostingId: string, fields: Record<string, Answer>): Promise<Sent> {
  return call('ApiSubmitSingleApplicationFormAction', { jobPostingId, fields });
}
