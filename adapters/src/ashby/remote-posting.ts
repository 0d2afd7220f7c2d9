import { jobPostingOfPage } from '../generic/job-posting.ts';

/** The posting's own page, whose HTML carries the advertisement as structured data. */
export function ashbyPostingUrl(formUrl: string): string | undefined {
  return /\/application\/?(?:\?|$)/u.test(formUrl) ? formUrl.replace(/\/application\/?(?:\?.*)?$/u, '') : undefined;
}

/** Its text from the page's structured data; nothing where there is none. */
export function ashbyPostingHtml(body: string): string {
  return `<div class="ashby-posting-text">${jobPostingOfPage(body)?.description ?? ''}</div>`;
}
