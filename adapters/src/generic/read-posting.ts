import type { ReadPosting } from '@sincerely/shared';
import { all, firstOf, one, textOf } from '../engine/dom.ts';
import { paragraphsOf } from '../engine/read-posting.ts';
import { signatureOf } from '../engine/signature.ts';
import { jobPostingIn, type JobPosting } from './job-posting.ts';

/** Where a visitor came from says nothing of the posting. */
const tracking = /^(utm_\w+|gclid|fbclid|msclkid|source|src|ref|referrer)$/iu;

/** The advertisement of any page: from its structured data, else from what it says of itself for previews. Null where it has neither that nor a form. */
export function readAnyPosting(document: Document, url: string, hasForm: boolean): ReadPosting | null {
  const structured = jobPostingIn(all(document, 'script[type="application/ld+json"]').map(({ textContent }) => textContent ?? ''));
  if (structured === undefined && !hasForm) return null;
  const { hostname } = new URL(url);
  const company = structured?.company ?? metaOf(document, 'og:site_name');
  const description = plainText(structured) || metaOf(document, 'og:description');
  return {
    ats: 'generic',
    board: hostname.slice(0, 200),
    postingId: postingIdOf(url),
    url: url.replace(/#.*$/u, '').slice(0, 2000),
    title: (structured?.title ?? titleOf(document)).slice(0, 500),
    ...(company ? { company: company.slice(0, 300) } : {}),
    ...(structured?.location ? { location: structured.location.slice(0, 500) } : {}),
    ...(structured?.postedAt ? { postedAt: structured.postedAt } : {}),
    ...(description ? { description: description.slice(0, 200_000) } : {}),
  };
}

/** The page's path and what its address asks for; long ones are cut and told apart by a hash. */
export function postingIdOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const asked = [...searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  const id = [pathname.replace(/(?<=.)\/+$/u, ''), ...asked.toSorted()].join('?');
  return id.length <= 200 ? id : `${id.slice(0, 190)}#${signatureOf([id])}`;
}

function titleOf(document: Document): string {
  return metaOf(document, 'og:title') || textOf(firstOf(document, ['h1'])) || document.title.trim();
}

function metaOf(document: Document, property: string): string {
  return one(document, `meta[property="${property}"]`)?.getAttribute('content')?.trim() ?? '';
}

/** The HTML is parsed into a document of its own, where nothing of it runs or loads. */
function plainText(structured: JobPosting | undefined): string {
  if (structured?.description === undefined) return '';
  return paragraphsOf(new DOMParser().parseFromString(structured.description, 'text/html').body);
}
