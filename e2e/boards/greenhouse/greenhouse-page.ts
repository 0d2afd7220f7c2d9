import type { Behaviour } from '../posting.ts';
import { escapeHtml, scriptJson } from '../server/exchange.ts';
import type { GreenhouseLoader } from './loader.ts';

/** The page as served: title, metadata, the loader data, and the script that draws it. */
export function greenhousePage({ route, root, data }: GreenhouseLoader, behaviour: Behaviour, confirmed: boolean): string {
  const { title, company_name: company, job_post_location: place, language = 'en' } = data.jobPost;
  const context = { state: { loaderData: { root, [route]: data } }, future: {}, isSpaMode: false };
  return `<!DOCTYPE html><html lang="${escapeHtml(language)}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta property="og:type" content="article"><link rel="canonical" href="${escapeHtml(root.href)}">
<title>${escapeHtml(`Job Application for ${title} at ${company.trim()}`)}</title>
<meta property="og:title" content="${escapeHtml(title)}"><meta property="og:description" content="${escapeHtml(place)}"><meta property="og:url" content="${escapeHtml(root.href)}">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/__board/greenhouse.css"></head>
<body><div id="react-portal-mount-point"></div><main class="main font-secondary job-post"></main>
<footer class="footer" dir="ltr"><div class="footer-row"><p class="body">Practice board: nothing here reaches an employer.</p></div></footer>
<script id="loader-data">window.__remixContext = ${scriptJson(context)};window.practiceBoard = ${scriptJson({ behaviour, confirmed })};${behaviour.loaderDataGone ? "document.getElementById('loader-data').remove();" : ''}</script>
<script type="module" src="/__board/greenhouse.js"></script></body></html>`;
}

export function greenhouseNotFound(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page not found</title></head><body><main class="main"><h1>Page not found</h1>
<p>The job board you were viewing is no longer active.</p></main></body></html>`;
}

/** The employer's own careers page: ships `#grnhse_app` and Greenhouse's script, which puts the form there in a frame. */
export function employerPage({ data }: GreenhouseLoader): string {
  const { title, company_name: company } = data.jobPost;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(`${title} | Careers at ${company}`)}</title><link rel="icon" href="data:,"></head>
<body style="font-family: system-ui; margin: 0"><header style="padding: 24px; background: #1d2b4f; color: #fff"><h1>Careers at ${escapeHtml(company)}</h1></header>
<div id="grnhse_app"></div>
<script src="https://boards.greenhouse.io/embed/job_board/js?for=${encodeURIComponent(data.urlToken)}"></script></body></html>`;
}

/** What `embed/job_board/js` does: a frame for the posting in `?gh_jid=`. */
export function embedScript(board: string): string {
  return `(() => {
  const place = document.getElementById('grnhse_app');
  const id = new URLSearchParams(location.search).get('gh_jid');
  if (!place || !id) return;
  const frame = document.createElement('iframe');
  frame.id = 'grnhse_iframe';
  frame.width = '100%'; frame.height = '2600'; frame.frameBorder = '0'; frame.title = 'Greenhouse Job Board'; frame.allow = 'geolocation';
  frame.src = 'https://job-boards.greenhouse.io/embed/job_app?for=${encodeURIComponent(board)}&validityToken=practice&token=' + encodeURIComponent(id);
  place.append(frame);
})();`;
}
