import { readPosting, type AtsAdapter, type SchemaControl } from '@sincerely/adapters';

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

/** The form's schema where the site serves it: types, options and what is required, before any menu is opened. */
export async function fetchSchema(pageUrl: string, { remoteSchema }: AtsAdapter): Promise<Map<string, SchemaControl> | undefined> {
  const url = remoteSchema?.url(pageUrl);
  const response = url === undefined ? undefined : await fetchFromSite(url);
  const json: unknown = await response?.json().catch(() => undefined);
  return json === undefined ? undefined : remoteSchema?.read(json);
}

/** The advertisement's text from where the site keeps it. */
export async function fetchDescription(formUrl: string, adapter: AtsAdapter): Promise<string | undefined> {
  const url = adapter.remotePosting?.url(formUrl);
  const response = url === undefined ? undefined : await fetchFromSite(url);
  const html = response && adapter.remotePosting?.html(await response.text());
  if (html === undefined) return undefined;
  return readPosting(new DOMParser().parseFromString(html, 'text/html'), formUrl, adapter)?.description;
}
