import { randomUUID } from 'node:crypto';
import { behaviourOf, findPosting, namesToRefuse, takeSwitches, type BoardState } from '../server/board-state.ts';
import { escapeHtml as e, scriptJson, sendHtml, sendJson, type Exchange } from '../server/exchange.ts';
import { findPlaces } from '../server/places.ts';
import { readMultipart } from '../server/read-multipart.ts';
import type { Behaviour } from '../posting.ts';
import { ashbyEntries, type AshbyPosting } from './ashby-posting.ts';
import { receivedFromAshby, type AshbySubmission } from './received-from-ashby.ts';

export const ashbyHosts = ['jobs.ashbyhq.com'];

type Found = { key: string; posting: AshbyPosting };

export async function serveAshby(state: BoardState, exchange: Exchange): Promise<void> {
  if (exchange.url.pathname === '/api/non-user-graphql') return serveOperation(state, exchange);
  servePage(state, exchange);
}

export function ashbyUrl({ organization, jobPosting }: AshbyPosting): string {
  return `https://jobs.ashbyhq.com/${organization.slug}/${jobPosting.id}/application`;
}

/** The same document for the overview and the application; which of them is shown follows the address. */
function servePage(state: BoardState, exchange: Exchange): void {
  const [, slug, id] = /^\/([^/]+)\/([0-9a-f-]{36})(?:\/application)?\/?$/u.exec(exchange.url.pathname) ?? [];
  const found = findById(state, id);
  if (found === undefined || found.posting.organization.slug !== slug) return sendHtml(exchange, notFound(), 404);
  const behaviour = takeSwitches(state, found.key, exchange.url.searchParams);
  if (behaviour.closed) return sendHtml(exchange, notFound());
  sendHtml(exchange, appPage(found.posting, behaviour));
}

function findById(state: BoardState, id: string | undefined): Found | undefined {
  return findPosting(state, 'ashby', ({ jobPosting }) => jobPosting.id === id);
}

function appPage({ organization, jobPosting }: AshbyPosting, behaviour: Behaviour): string {
  const title = `${jobPosting.title} @ ${organization.name}`;
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: jobPosting.title,
    description: jobPosting.descriptionHtml,
    hiringOrganization: { '@type': 'Organization', name: organization.name },
  };
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${e(title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/__board/ashby.css"><script type="application/ld+json">${scriptJson(data)}</script></head><body><div id="root"></div>
<footer style="text-align: center; padding: 24px">Practice board: nothing here reaches an employer.</footer>
<script>window.practiceBoard = ${scriptJson({ organization, jobPosting, behaviour })}</script><script type="module" src="/__board/ashby.js"></script></body></html>`;
}

function notFound(): string {
  return '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body><div id="root"><h1>Job not found</h1><p>The job you requested was not found.</p></div></body></html>';
}

async function serveOperation(state: BoardState, exchange: Exchange): Promise<void> {
  const operation = exchange.url.searchParams.get('op');
  if (operation === 'ApiCreateFileUploadHandle') return storeUpload(state, exchange);
  const body = JSON.parse((await exchange.body()).toString('utf8')) as { variables: Record<string, unknown> };
  if (operation === 'ApiAutocompleteGeoLocation')
    return sendJson(exchange, { data: { places: findPlaces(String(body.variables.text)).map(({ name }) => name) } });
  const found = findById(state, String(body.variables.jobPostingId));
  if (operation !== 'ApiSubmitSingleApplicationFormAction' || found === undefined)
    return sendJson(exchange, { errors: [{ message: 'Unknown' }] });
  sendJson(exchange, { data: takeSubmission(state, found, body.variables as AshbySubmission) });
}

async function storeUpload(state: BoardState, exchange: Exchange): Promise<void> {
  const file = (await readMultipart(exchange)).files[0]?.[1];
  const handle = randomUUID();
  if (file !== undefined) state.uploads.set(handle, file);
  sendJson(exchange, { data: { handle } });
}

/** Refusals are answers too, with HTTP 200. */
function takeSubmission(state: BoardState, { key, posting }: Found, submission: AshbySubmission): { blocked?: string; errors?: string[] } {
  if (behaviourOf(state, key).duplicate) return { blocked: 'You have already applied to this job recently.' };
  const refused = namesToRefuse(state, key).map((name) => `_systemfield_${name}`);
  const errors = ashbyEntries(posting.jobPosting).filter(({ field }) => refused.includes(field.path));
  if (errors.length > 0) return { errors: errors.map(({ field }) => field.path) };
  state.received.push(receivedFromAshby(key, posting, submission, state.uploads));
  return {};
}
