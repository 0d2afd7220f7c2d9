import { randomUUID } from 'node:crypto';
import { behaviourOf, findPosting, namesToRefuse, takeSwitches, type BoardState } from '../server/board-state.ts';
import { escapeHtml as e, redirect, scriptJson, sendHtml, sendJson, sendText, type Exchange } from '../server/exchange.ts';
import { takeIn } from '../server/take-in.ts';
import { readMultipart } from '../server/read-multipart.ts';
import type { Behaviour } from '../posting.ts';
import { receivedFromWorkable, type WorkableSubmission } from './received-from-workable.ts';
import type { WorkablePosting } from './workable-posting.ts';

const bucketHost = 'workable-application-form.s3.amazonaws.com';
export const workableHosts = ['apply.workable.com', bucketHost];

type Found = { key: string; posting: WorkablePosting };

export async function serveWorkable(state: BoardState, exchange: Exchange): Promise<void> {
  if (exchange.host === bucketHost) return storeUpload(state, exchange);
  const path = exchange.url.pathname;
  const [, code, call = ''] = /^\/api\/v1\/jobs\/([^/]+)\/(form\/policy|form|apply)$/u.exec(path) ?? [];
  if (code !== undefined) return serveApi(state, exchange, code, call);
  const [, ofAccount] = /^\/api\/v[12]\/accounts\/[^/]+\/jobs\/([^/]+)$/u.exec(path) ?? [];
  if (ofAccount !== undefined) return sendJson(exchange, findByCode(state, ofAccount)?.posting.job ?? {});
  const [, short] = /^\/j\/([^/]+)\/?$/u.exec(path) ?? [];
  const shortened = findByCode(state, short);
  if (shortened !== undefined) return redirect(exchange, `/${shortened.posting.account.subdomain}/j/${short}/`);
  servePage(state, exchange);
}

function findByCode(state: BoardState, code: string | undefined): Found | undefined {
  return findPosting(state, 'workable', ({ job }) => job.shortcode === code);
}

function servePage(state: BoardState, exchange: Exchange): void {
  const [, account, code] = /^\/([^/]+)\/j\/([^/]+)(?:\/apply)?\/?$/u.exec(exchange.url.pathname) ?? [];
  const found = findByCode(state, code);
  if (found === undefined || found.posting.account.subdomain !== account) return sendHtml(exchange, notFound(), 404);
  const behaviour = takeSwitches(state, found.key, exchange.url.searchParams);
  if (behaviour.closed) return sendHtml(exchange, notFound(), 404);
  sendHtml(exchange, appPage(found.posting, behaviour));
}

function appPage({ account, job, gdpr }: WorkablePosting, behaviour: Behaviour): string {
  const title = `${job.title} - ${account.name}`;
  const url = `https://apply.workable.com/${account.subdomain}/j/${job.shortcode}`;
  const state = { account, code: job.shortcode, gdpr, behaviour };
  return `<!DOCTYPE html><html lang="${e(job.language ?? 'en')}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${e(title)} - Application</title>
<link rel="canonical" href="${e(url)}"><meta property="og:title" content="${e(title)}"><meta property="og:type" content="website"><meta property="og:url" content="${e(url)}"><meta name="subdomain" content="${e(account.subdomain)}">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/__board/workable.css"></head><body style="min-width: 320px"><div id="app" style="height: 100%"></div>
<footer data-id="footer" style="text-align: center; padding: 24px">Practice board: nothing here reaches an employer.</footer>
<script>window.practiceBoard = ${scriptJson(state)}</script><script type="module" src="/__board/workable.js"></script></body></html>`;
}

function notFound(): string {
  return '<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Not found</title></head><body><div id="app"><main role="main"><h1>This job is not available anymore</h1></main></div></body></html>';
}

async function serveApi(state: BoardState, exchange: Exchange, code: string, call: string): Promise<void> {
  const found = findByCode(state, code);
  if (found === undefined) return sendJson(exchange, { error: 'Not found' }, 404);
  if (call === 'form') return sendJson(exchange, found.posting.form);
  if (call === 'form/policy') return sendJson(exchange, { url: `https://${bucketHost}`, key: `tmp/ttl-1d/production/${randomUUID()}` });
  await takeSubmission(state, exchange, found);
}

async function storeUpload(state: BoardState, exchange: Exchange): Promise<void> {
  const { fields, files } = await readMultipart(exchange);
  const key = fields.find(([name]) => name === 'key')?.[1] ?? '';
  const file = files[0]?.[1];
  if (file !== undefined) state.uploads.set(`https://${bucketHost}/${key}`, file);
  sendText(exchange, '<PostResponse/>', 'application/xml', file === undefined ? 400 : 201);
}

async function takeSubmission(state: BoardState, exchange: Exchange, { key, posting }: Found): Promise<void> {
  const submission = JSON.parse((await exchange.body()).toString('utf8')) as WorkableSubmission;
  if (behaviourOf(state, key).duplicate) return sendJson(exchange, { message: 'You have already applied for this job.' }, 409);
  const refused = namesToRefuse(state, key);
  if (refused.length > 0)
    return sendJson(exchange, { errors: Object.fromEntries(refused.map((name) => [name, 'Please check this answer.'])) }, 422);
  if (!takeIn(state, exchange, receivedFromWorkable(key, posting, submission, state.uploads))) return;
  sendJson(exchange, {}, 201);
}
