import { behaviourOf, findPosting, namesToRefuse, takeSwitches, type BoardState } from '../server/board-state.ts';
import { redirect, sendHtml, sendJson, sendText, type Exchange } from '../server/exchange.ts';
import { standsBeforeForm } from '../server/sign-in.ts';
import { takeIn } from '../server/take-in.ts';
import { readMultipart } from '../server/read-multipart.ts';
import { findPlaces } from '../server/places.ts';
import { emailedCode } from '../posting.ts';
import { findEducation } from './education-lists.ts';
import { embedScript, employerPage, greenhouseNotFound, greenhousePage } from './greenhouse-page.ts';
import { receivedFromGreenhouse, type GreenhouseSubmission } from './received-from-greenhouse.ts';
import type { GreenhousePosting } from './loader.ts';

export const bucketHost = 'grnhse-prod-jben-us-west-2.s3.us-west-2.amazonaws.com';
export const employerHost = 'careers.example-employer.test';
export const greenhouseHosts = [
  'job-boards.greenhouse.io',
  'job-boards.eu.greenhouse.io',
  'boards.greenhouse.io',
  'boards.eu.greenhouse.io',
  'boards-api.greenhouse.io',
  'api-geocode-earth-proxy.greenhouse.io',
  'email-address-validator.us.greenhouse.io',
  bucketHost,
  employerHost,
];

type Found = { key: string; posting: GreenhousePosting };

export function greenhouseUrl({ loader }: GreenhousePosting): string {
  const { urlToken, jobPostId, submitPath } = loader.data;
  const host = new URL(submitPath).hostname.replace('boards.', 'job-boards.');
  return loader.root.embedded === true
    ? `https://${host}/embed/job_app?for=${urlToken}&token=${jobPostId}`
    : `https://${host}/${urlToken}/jobs/${jobPostId}`;
}

export async function serveGreenhouse(state: BoardState, exchange: Exchange): Promise<void> {
  const { host } = exchange;
  if (host === employerHost) return serveEmployer(state, exchange);
  if (host === bucketHost) return storeUpload(state, exchange);
  if (host.startsWith('api-geocode')) return sendJson(exchange, geocoded(exchange.url.searchParams.get('text') ?? ''));
  if (host.startsWith('email-address')) return sendJson(exchange, { is_valid: true });
  if (host === 'boards-api.greenhouse.io') return serveApi(state, exchange);
  if (host.startsWith('boards.')) return serveClassicHost(state, exchange);
  return servePage(state, exchange);
}

function findById(state: BoardState, board: string | null | undefined, id: string | null | undefined): Found | undefined {
  return findPosting(state, 'greenhouse', ({ loader: { data } }) => data.urlToken === board && data.jobPostId === id);
}

async function servePage(state: BoardState, exchange: Exchange): Promise<void> {
  const { url } = exchange;
  const hosted = /^\/([^/]+)\/jobs\/(\d+)(\/confirmation)?$/u.exec(url.pathname);
  const embedded = /^\/embed\/job_app(\/confirmation)?$/u.exec(url.pathname);
  const found = hosted
    ? findById(state, hosted[1], hosted[2])
    : findById(state, url.searchParams.get('for'), url.searchParams.get('token'));
  if (found === undefined || (hosted === null && embedded === null)) return sendHtml(exchange, greenhouseNotFound(), 404);
  const behaviour = takeSwitches(state, found.key, url.searchParams);
  if (behaviour.closed) return sendHtml(exchange, greenhouseNotFound(), 404);
  if (await standsBeforeForm(state, found.key, exchange)) return;
  const loader = embedded ? embeddedLoader(found.posting) : found.posting.loader;
  sendHtml(exchange, greenhousePage(loader, behaviour, (hosted?.[3] ?? embedded?.[1]) !== undefined));
}

/** The same posting as its embed page ships it: other route, other addresses. */
function embeddedLoader({ loader }: GreenhousePosting): GreenhousePosting['loader'] {
  const { urlToken, jobPostId, submitPath } = loader.data;
  return {
    route: 'routes/embed.job_app',
    root: { ...loader.root, embedded: true },
    data: {
      ...loader.data,
      submitPath: `${new URL(submitPath).origin}/embed/${urlToken}/jobs/${jobPostId}`,
      confirmationPath: `/embed/job_app/confirmation?for=${urlToken}&token=${jobPostId}`,
    },
  };
}

function serveEmployer(state: BoardState, exchange: Exchange): void {
  const id = exchange.url.searchParams.get('gh_jid');
  const found = findPosting(state, 'greenhouse', ({ loader }) => loader.data.jobPostId === id);
  if (found === undefined) return sendHtml(exchange, greenhouseNotFound(), 404);
  sendHtml(exchange, employerPage(found.posting.loader));
}

async function serveClassicHost(state: BoardState, exchange: Exchange): Promise<void> {
  const { url, method, host } = exchange;
  if (url.pathname === '/uncacheable_attributes/presigned_fields')
    return sendJson(exchange, presigned(url.searchParams.getAll('fields[]')));
  if (url.pathname === '/embed/job_board/js') return sendText(exchange, embedScript(url.searchParams.get('for') ?? ''), 'text/javascript');
  if (method !== 'POST') return redirect(exchange, `https://${host.replace('boards.', 'job-boards.')}${url.pathname}${url.search}`, 301);
  const [, board, id] = /^(?:\/embed)?\/([^/]+)\/jobs\/(\d+)$/u.exec(url.pathname) ?? [];
  const found = findById(state, board, id);
  if (found === undefined) return sendJson(exchange, { code: 'not-found' }, 404);
  await takeSubmission(state, exchange, found);
}

function presigned(names: string[]): unknown {
  const place = {
    url: `https://${bucketHost}`,
    key: 'uploads/{timestamp}/{unique_id}/',
    fields: { policy: 'practice', success_action_status: '201' },
  };
  return Object.fromEntries(names.map((name) => [name, place]));
}

async function storeUpload(state: BoardState, exchange: Exchange): Promise<void> {
  const { fields, files } = await readMultipart(exchange);
  const key = fields.find(([name]) => name === 'key')?.[1] ?? '';
  const file = files[0]?.[1];
  if (file !== undefined) state.uploads.set(`https://${bucketHost}/${key}`, file);
  sendText(exchange, '<PostResponse/>', 'application/xml', file === undefined ? 400 : 201);
}

async function takeSubmission(state: BoardState, exchange: Exchange, { key, posting }: Found): Promise<void> {
  const submission = JSON.parse((await exchange.body()).toString('utf8')) as GreenhouseSubmission;
  const refusal = refusalOf(state, key, submission);
  if (refusal !== undefined) return sendJson(exchange, refusal.body, refusal.status);
  if (!takeIn(state, exchange, receivedFromGreenhouse(key, posting, submission, state.uploads))) return;
  sendJson(exchange, { success: true });
}

type Refused = { status: number; body: Record<string, unknown> } | undefined;

function refusalOf(state: BoardState, key: string, submission: GreenhouseSubmission): Refused {
  const { duplicate, emailCode, captchaChallenge, closed } = behaviourOf(state, key);
  if (closed) return { status: 404, body: { code: 'not-found' } };
  if (duplicate) return { status: 422, body: { code: 'already-applied' } };
  const refused = namesToRefuse(state, key);
  if (refused.length > 0)
    return {
      status: 422,
      body: { code: 'invalid-attributes', errors: Object.fromEntries(refused.map((name) => [name, 'Please check this answer.'])) },
    };
  if (captchaChallenge) return { status: 428, body: { code: 'captcha-failed' } };
  if (!emailCode || submission.security_code === emailedCode) return undefined;
  const code = submission.security_code === undefined ? 'captcha-failed' : 'security-code-invalid';
  return { status: 428, body: { code, security_code_recipient: submission.job_application.email } };
}

function geocoded(text: string): unknown {
  const features = findPlaces(text).map(({ name, countryCode, latitude, longitude }, index) => ({
    properties: { gid: `practice:${name}:${index}`, label: name, country_a: countryCode },
    geometry: { coordinates: [longitude, latitude] },
  }));
  return { type: 'FeatureCollection', features };
}

function serveApi(state: BoardState, exchange: Exchange): void {
  const { url } = exchange;
  const [, kind] = /^\/v1\/boards\/[^/]+\/education\/(schools|degrees|disciplines)$/u.exec(url.pathname) ?? [];
  if (kind !== undefined) return sendJson(exchange, { items: findEducation(kind, url.searchParams.get('term') ?? '') });
  const [, board, id] = /^\/v1\/boards\/([^/]+)\/jobs\/(\d+)$/u.exec(url.pathname) ?? [];
  const found = findById(state, board, id);
  if (found === undefined) return sendJson(exchange, { status: 404, error: 'Job not found' }, 404);
  const { jobPost } = found.posting.loader.data;
  const { title, content, questions, job_post_location: name } = jobPost;
  const asked = { questions, compliance: jobPost.eeoc_sections ?? null, demographic_questions: jobPost.demographic_questions ?? null };
  const withQuestions = url.searchParams.get('questions') === 'true' ? asked : {};
  sendJson(exchange, { id: Number(id), title, content, location: { name }, ...withQuestions, absolute_url: greenhouseUrl(found.posting) });
}
