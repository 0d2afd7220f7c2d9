import type { PostingAddress, Site } from '../engine/posting-address.ts';
import { jobPostingOfPage } from '../generic/job-posting.ts';

/** What a vendor says of a posting away from its page; `html` is its text as HTML. */
export type Advertisement = { title?: string; company?: string; location?: string; postedAt?: string; html?: string };

/** One address that may be asked, and how its answer is read. `read` throws where the answer is not what the vendor served when this was written. */
export type AdvertisementSource = { url: string; accept: string; read: (body: string) => Advertisement };

/** Where the postings of an ATS can be read without their pages: the hosts asked, a page's own address, and what to ask, best first. */
export type AdvertisingSite = Site & {
  hosts: string[];
  pageUrl: (url: string, address: PostingAddress) => string;
  /** Where the form is. */
  formUrl: (pageUrl: string) => string;
  sources: (pageUrl: string, address: PostingAddress) => AdvertisementSource[];
};

/** JSON of a vendor's public API. */
export function jsonSource(url: string, read: (json: Record<string, unknown>) => Advertisement): AdvertisementSource {
  return { url, accept: 'application/json', read: (body) => read(JSON.parse(body) as Record<string, unknown>) };
}

/** The posting's own page, by the structured data it carries for search engines. */
export function pageSource(url: string): AdvertisementSource {
  return {
    url,
    accept: 'text/html',
    read: (body) => {
      const { description, ...said } = jobPostingOfPage(body) ?? {};
      return description === undefined ? said : { ...said, html: description };
    },
  };
}

/** Only what is a text that says something. */
export function saidBy(texts: Partial<Record<keyof Advertisement, unknown>>): Advertisement {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'string' && text.trim() !== ''));
}
