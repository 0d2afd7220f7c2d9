import { type AdvertisingSite, jsonSource, saidBy } from '../advertised/advertisement.ts';
import { workablePostingHtml, workablePostingUrl } from './remote-posting.ts';
import { workableSite } from './site.ts';

/** The API the page itself asks for the posting, and for the account the employer's name. */
export const workableAdvertised: AdvertisingSite = {
  ...workableSite,
  hosts: ['apply.workable.com'],
  pageUrl: (_, { board, postingId }) =>
    `https://apply.workable.com/${encodeURIComponent(board)}/j/${encodeURIComponent(postingId.toUpperCase())}/`,
  formUrl: (pageUrl) => `${pageUrl}apply/`,
  sources: (pageUrl, { board }) => [
    {
      url: workablePostingUrl(pageUrl) ?? pageUrl,
      accept: 'application/json',
      read: (body) => ({ ...readJob(JSON.parse(body) as Record<string, unknown>), html: workablePostingHtml(body) }),
    },
    jsonSource(new URL(`/api/v1/accounts/${encodeURIComponent(board)}`, pageUrl).href, ({ name: company }) => saidBy({ company })),
  ],
};

function readJob({ title, location, remote, published: postedAt }: Record<string, unknown>) {
  const { city, region, country } = (location ?? {}) as Record<string, unknown>;
  const place = [city, region, country].filter((part) => typeof part === 'string' && part !== '').join(', ');
  return saidBy({ title, location: remote === true ? `${place} (remote)`.trim() : place, postedAt });
}
