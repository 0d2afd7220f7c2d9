import { type AdvertisingSite, jsonSource, pageSource, saidBy } from '../advertised/advertisement.ts';
import { leverSite } from './site.ts';

type List = { text?: unknown; content?: unknown };

/** The postings API, which does not name the employer; the page does. */
export const leverAdvertised: AdvertisingSite = {
  ...leverSite,
  hosts: ['api.lever.co', 'api.eu.lever.co', 'jobs.lever.co', 'jobs.eu.lever.co'],
  pageUrl: (url, { board, postingId }) => `https://${new URL(url).hostname}/${encodeURIComponent(board)}/${encodeURIComponent(postingId)}`,
  formUrl: (pageUrl) => `${pageUrl}/apply`,
  sources: (pageUrl, { board, postingId }) => {
    const host = new URL(pageUrl).hostname.replace('jobs.', 'api.');
    const api = `https://${host}/v0/postings/${encodeURIComponent(board)}/${encodeURIComponent(postingId)}?mode=json`;
    return [jsonSource(api, readPostings), pageSource(pageUrl)];
  },
};

function readPostings({ text: title, categories, createdAt, description, lists, additional }: Record<string, unknown>) {
  const listed = (Array.isArray(lists) ? (lists as List[]) : []).map(
    ({ text, content }) => `<h3>${str(text)}</h3><ul>${str(content)}</ul>`,
  );
  return saidBy({
    title,
    location: (categories as { location?: unknown } | null)?.location,
    postedAt: typeof createdAt === 'number' ? new Date(createdAt).toISOString() : undefined,
    html: [str(description), ...listed, str(additional)].join(''),
  });
}

function str(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
