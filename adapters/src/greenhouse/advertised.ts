import { type AdvertisingSite, jsonSource, pageSource, saidBy } from '../advertised/advertisement.ts';
import { boardsApiUrl } from './boards-api.ts';
import { greenhouseSite } from './site.ts';

/** The board's API, whose text is HTML written as text once more; then the page, for boards the API does not serve. */
export const greenhouseAdvertised: AdvertisingSite = {
  ...greenhouseSite,
  hosts: ['boards-api.greenhouse.io', 'boards-api.eu.greenhouse.io', 'job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  pageUrl: (url, { board, postingId }) => {
    const region = new URL(url).hostname.includes('.eu.') ? '.eu' : '';
    return `https://job-boards${region}.greenhouse.io/${encodeURIComponent(board)}/jobs/${encodeURIComponent(postingId)}`;
  },
  formUrl: (pageUrl) => pageUrl,
  sources: (pageUrl, address) => [
    jsonSource(
      boardsApiUrl(pageUrl, address) ?? pageUrl,
      ({ title, company_name: company, location, first_published: postedAt, content }) =>
        saidBy({ title, company, location: (location as { name?: unknown } | null)?.name, postedAt, html: asHtml(content) }),
    ),
    pageSource(pageUrl),
  ],
};

const marks: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function asHtml(content: unknown): string {
  return (typeof content === 'string' ? content : '').replaceAll(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => marks[name] ?? '');
}
