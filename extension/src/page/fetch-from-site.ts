import { openSchemas, readPosting, type AtsAdapter } from '@sincerely/adapters';

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

/** The form's schema where the page does not carry it. */
export const fetchSchema = openSchemas(fetchFromSite);

/** The advertisement's text from where the site keeps it. */
export async function fetchDescription(formUrl: string, adapter: AtsAdapter): Promise<string | undefined> {
  const url = adapter.remotePosting?.url(formUrl);
  const response = url === undefined ? undefined : await fetchFromSite(url);
  const html = response && adapter.remotePosting?.html(await response.text());
  if (html === undefined) return undefined;
  return readPosting(new DOMParser().parseFromString(html, 'text/html'), formUrl, adapter)?.description;
}
