import type { Advertised, Advertisement } from '@sincerely/adapters/advertised';
import { CodedError, type ReadPosting } from '@sincerely/shared';
import { convert } from 'html-to-text';
import type { FetchAllowed } from './fetch-allowed.ts';

/** What is known of a posting by its address alone. */
export function postingAt({ ats, address, pageUrl }: Advertised): ReadPosting {
  return { ats, ...address, url: pageUrl, title: '' };
}

/**
 * The posting as the vendor serves it, from as many of its sources as are needed. Throws the first source's error where none has its text.
 */
export async function readAdvertised(advertised: Advertised, fetchAllowed: FetchAllowed, signal?: AbortSignal): Promise<ReadPosting> {
  let said: Advertisement = {};
  const failures: unknown[] = [];
  for (const { url, accept, read } of advertised.sources) {
    if (isWhole(said)) break;
    try {
      said = { ...read(await fetchAllowed(url, { accept, ...(signal ? { signal } : {}) })), ...said };
    } catch (thrown) {
      failures.push(thrown instanceof CodedError ? thrown : new CodedError('posting-unreachable', { cause: thrown }));
    }
  }
  if (said.html === undefined) throw failures[0] ?? new CodedError('posting-unreachable');
  return { ...postingAt(advertised), ...asPosting(said) };
}

function isWhole({ title, company, html }: Advertisement): boolean {
  return title !== undefined && company !== undefined && html !== undefined;
}

function asPosting({ title = '', company, location, postedAt, html = '' }: Advertisement) {
  return {
    title: title.trim().slice(0, 500),
    ...(company === undefined ? {} : { company: company.trim().slice(0, 300) }),
    ...(location === undefined ? {} : { location: location.trim().slice(0, 500) }),
    ...(postedAt === undefined ? {} : { postedAt }),
    description: textOfHtml(html).slice(0, 200_000),
  };
}

/** Plain text with a line for each block, as a page is read. */
function textOfHtml(html: string): string {
  const heading = { options: { uppercase: false, leadingLineBreaks: 1, trailingLineBreaks: 1 } };
  const block = { options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } };
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, ...heading })),
      ...['p', 'div'].map((selector) => ({ selector, ...block })),
      { selector: 'ul', options: { itemPrefix: ' ', ...block.options } },
      { selector: 'ol', options: block.options },
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
