import type { Option, Place, UploadedFile } from './form-state.ts';

const atsHost = location.hostname.includes('.eu.') ? 'boards.eu.greenhouse.io' : 'boards.greenhouse.io';

type Presigned = Record<string, { url: string; key: string; fields: Record<string, string> }>;

/** Uploads as the page does: ask for signed fields, post the file to the bucket, keep its address and name. */
export async function uploadFile(field: string, file: File): Promise<UploadedFile> {
  const answer = await fetch(`https://${atsHost}/uncacheable_attributes/presigned_fields?fields[]=${encodeURIComponent(field)}`);
  const presigned = ((await answer.json()) as Presigned)[field];
  if (presigned === undefined) throw new Error(`No place for ${field}.`);
  const key = presigned.key.replace('{timestamp}', String(Date.now())).replace('{unique_id}', crypto.randomUUID()) + file.name;
  const body = new FormData();
  for (const [name, value] of Object.entries({ utf8: '✓', ...presigned.fields, key })) body.append(name, value);
  body.append('file', file);
  await fetch(presigned.url, { method: 'POST', body });
  return { url: `${presigned.url}/${key}`, name: file.name };
}

type Feature = { properties: { gid: string; label: string; country_a: string }; geometry: { coordinates: [number, number] } };

export async function findPlaces(text: string): Promise<Option[]> {
  const answer = await fetch(`https://api-geocode-earth-proxy.greenhouse.io/autocomplete?text=${encodeURIComponent(text)}`);
  const { features } = (await answer.json()) as { features: Feature[] };
  return features.map(({ properties, geometry: { coordinates } }): Place => ({
    value: properties.gid,
    label: properties.label,
    longitude: coordinates[0],
    latitude: coordinates[1],
    country: properties.country_a,
  }));
}

/** `kind` is `schools`, `degrees` or `disciplines`. */
export async function findEducation(board: string, kind: string, term: string): Promise<Option[]> {
  const answer = await fetch(`https://boards-api.greenhouse.io/v1/boards/${board}/education/${kind}?term=${encodeURIComponent(term)}`);
  const { items } = (await answer.json()) as { items: { id: number; text: string }[] };
  return items.map(({ id, text }) => ({ value: String(id), label: text }));
}

/** The page asks about the address as soon as the person leaves the box. */
export function checkEmail(address: string): void {
  if (address === '') return;
  void fetch(`https://email-address-validator.us.greenhouse.io/address/validate?address=${encodeURIComponent(address)}`).catch(
    () => undefined,
  );
}

export type Refusal = { code: string; security_code_recipient?: string; errors?: Record<string, string> };

export async function submitApplication(submitPath: string, application: unknown): Promise<{ status: number; refusal?: Refusal }> {
  const answer = await fetch(submitPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(application),
  });
  return answer.ok ? { status: answer.status } : { status: answer.status, refusal: (await answer.json()) as Refusal };
}
