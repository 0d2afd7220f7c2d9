import type { Behaviour } from '../posting.ts';
import { escapeHtml as e, scriptJson } from '../server/exchange.ts';
import { formHtml } from './form-html.ts';
import type { LeverPosting } from './lever-posting.ts';

type PageParts = { title: string; bodyClass: string; head?: string; body: string };

function page({ title, bodyClass, head = '', body }: PageParts): string {
  return `<!DOCTYPE html><html><head prefix="og: http://ogp.me/ns#"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${e(title)}</title>${head}<link rel="icon" href="data:,"><link rel="stylesheet" href="/__board/lever.css"></head>
<body class="${bodyClass}">${body}<div class="main-footer page-full-width"><div class="main-footer-text"><p>Practice board: nothing here reaches an employer.</p></div></div></body></html>`;
}

const nameOf = ({ company, companyName }: LeverPosting) => companyName ?? company;
const titleOf = (found: LeverPosting) => `${nameOf(found)} - ${found.posting.text}`;

function categories({ posting }: LeverPosting, size: string): string {
  const { location = '', team = '', department = '', commitment = '' } = posting.categories;
  const parts: [string, string, string][] = [
    ['sort-by-time', 'location', location],
    ['sort-by-team', 'department', [department, team].filter(Boolean).join(' – ')],
    ['sort-by-commitment', 'commitment', commitment],
    ['sort-by-time', 'workplaceTypes', posting.workplaceType ?? ''],
  ];
  const shown = parts.filter(([, , text]) => text !== '');
  const items = shown.map(
    ([sort, kind, text], index) =>
      `<div href="#" class="${sort} posting-category ${size}-category-label capitalize-labels ${kind}">${e(text)}${index < shown.length - 1 ? ' /' : ''}</div>`,
  );
  return `<div class="posting-categories">${items.join('')}</div>`;
}

function metadata(found: LeverPosting, url: string): string {
  const { posting } = found;
  const pairs = { 'og:title': titleOf(found), 'og:url': url };
  const og = Object.entries(pairs).map(([name, content]) => `<meta property="${name}" content="${e(content)}">`);
  return `${og.join('')}<meta name="twitter:title" content="${e(titleOf(found))}"><meta name="twitter:label1" value="Location"><meta name="twitter:data1" value="${e(posting.categories.location ?? '')}">`;
}

export function postingPage(found: LeverPosting, url: string): string {
  const { posting } = found;
  const apply = `<a class="postings-btn template-btn-submit hex-color" data-qa="btn-apply-bottom" href="${e(url)}/apply">Apply for this job</a>`;
  const lists = (posting.lists ?? []).map(
    ({ text, content }) =>
      `<div class="section page-centered"><div><h3>${e(text)}</h3><ul class="posting-requirements plain-list">${content}</ul></div></div>`,
  );
  const body = `<div class="content-wrapper posting-page"><div class="content"><div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>${e(posting.text)}</h2>${categories(found, 'large')}</div><div class="postings-btn-wrapper">${apply.replace('btn-apply-bottom', 'show-page-apply')}</div></div></div>
<div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description">${posting.description ?? ''}</div>${lists.join('')}<div class="section page-centered" data-qa="closing-description">${posting.additional ?? ''}</div><div class="section page-centered last-section-apply" data-qa="btn-apply-bottom">${apply}</div></div></div></div>`;
  return page({ title: titleOf(found), bodyClass: 'show', head: metadata(found, url), body });
}

/** `refusal` is what the server says above the form of a submission that came back. */
export function applyPage(found: LeverPosting, url: string, behaviour: Behaviour, refusal = ''): string {
  const board = { behaviour, postingId: found.posting.id };
  const body = `<div class="page application"><div class="main-header page-full-width section-wrapper"></div></div><div class="content-wrapper application-page"><div class="content"><div class="section-wrapper accent-section small-accent page-full-width"><div class="section page-centered posting-header"><h2>${e(found.posting.text)}</h2>${categories(found, 'medium')}</div></div>
<div class="section-wrapper page-full-width">${refusal === '' ? '' : `<p class="error-message">✱ ${e(refusal)}</p>`}${formHtml(found)}</div></div></div>
<script>window.practiceBoard = ${scriptJson(board)}</script><script type="module" src="/__board/lever.js"></script>`;
  return page({ title: titleOf(found), bodyClass: 'application header-comfortable', head: metadata(found, `${url}/apply`), body });
}

export function thanksPage(found: LeverPosting): string {
  const body = `<div class="content-wrapper"><div class="content"><div class="section page-centered"><h3 data-qa="msg-submit-success">Application submitted!</h3><p>Thank you for your interest in ${e(nameOf(found))}.</p></div></div></div>`;
  return page({ title: titleOf(found), bodyClass: 'thanks', body });
}

export function alreadyReceivedPage(found: LeverPosting): string {
  const body =
    '<div class="content-wrapper"><div class="content"><div class="section page-centered application-already-received"><h3>Application already received</h3><p>We have received an application from you for this posting before.</p></div></div></div>';
  return page({ title: titleOf(found), bodyClass: 'application', body });
}

export function closedPage(): string {
  const body = `<div class="content-wrapper"><div class="content"><div class="section page-centered"><h2>Sorry, we couldn't find anything here</h2><p>The job posting you're looking for might have closed, or it has been removed. (404 error)</p></div></div></div>`;
  return page({ title: 'Not found – 404 error', bodyClass: 'error-page', body });
}

/** What stands in the frame of a visible challenge. */
export function challengePage(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>hCaptcha</title></head><body style="font-family: system-ui; padding: 24px"><p>Practice challenge: are you a person?</p><button id="solve" onclick="parent.postMessage('solved', '*')">I am a person</button></body></html>`;
}
