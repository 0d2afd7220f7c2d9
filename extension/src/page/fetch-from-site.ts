import { readPosting, remoteSchemaUrl, type AtsAdapter, type SchemaControl } from '@sincerely/adapters';

/** The site answers within this time, or its form is read without. */
const patience = 5_000;

async function fetchFromSite(url: string): Promise<Response | undefined> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(patience) });
    return response.ok ? response : undefined;
  } catch {
    return undefined;
  }
}

type Schema = Map<string, SchemaControl>;
const schemas = new Map<string, Promise<Schema | undefined>>();

/** The form's schema where the page does not carry it: types, options and what is required, before any menu is opened. Asked for once a page. */
export async function fetchSchema(document: Document, adapter: AtsAdapter): Promise<Schema | undefined> {
  const url = remoteSchemaUrl(document, document.location.href, adapter);
  if (url === undefined) return undefined;
  const asked = schemas.get(url) ?? readSchemaAt(url, adapter);
  schemas.set(url, asked);
  const schema = await asked;
  // What did not come is asked for again at the next look.
  if (schema === undefined) schemas.delete(url);
  return schema;
}

async function readSchemaAt(url: string, { remoteSchema }: AtsAdapter): Promise<Schema | undefined> {
  const response = await fetchFromSite(url);
  try {
    return response && remoteSchema?.read(await response.json());
  } catch {
    // Not what the vendor served when this was written: the form is read without.
    return undefined;
  }
}

/** The advertisement's text from where the site keeps it. */
export async function fetchDescription(formUrl: string, adapter: AtsAdapter): Promise<string | undefined> {
  const url = adapter.remotePosting?.url(formUrl);
  const response = url === undefined ? undefined : await fetchFromSite(url);
  const html = response && adapter.remotePosting?.html(await response.text());
  if (html === undefined) return undefined;
  return readPosting(new DOMParser().parseFromString(html, 'text/html'), formUrl, adapter)?.description;
}
