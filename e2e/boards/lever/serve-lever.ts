import { randomUUID } from 'node:crypto';
import { behaviourOf, findPosting, namesToRefuse, takeSwitches, type BoardState } from '../server/board-state.ts';
import { redirect, sendHtml, sendJson, type Exchange } from '../server/exchange.ts';
import { findPlaces } from '../server/places.ts';
import { takeIn } from '../server/take-in.ts';
import { readMultipart } from '../server/read-multipart.ts';
import { alreadyReceivedPage, applyPage, challengePage, closedPage, postingPage, thanksPage } from './lever-pages.ts';
import { leverHost, type LeverPosting } from './lever-posting.ts';
import { receivedFromLever } from './received-from-lever.ts';

export const challengeHost = 'newassets.hcaptcha.com';
export const leverHosts = ['jobs.lever.co', 'jobs.eu.lever.co', challengeHost];

type Found = { key: string; posting: LeverPosting };

export async function serveLever(state: BoardState, exchange: Exchange): Promise<void> {
  const { url, method, host } = exchange;
  if (host === challengeHost) return sendHtml(exchange, challengePage());
  if (url.pathname === '/searchLocations') return sendJson(exchange, locations(url.searchParams.get('text') ?? ''));
  if (url.pathname === '/parseResume') return parseResume(state, exchange);
  const [, company = '', id, page = ''] = /^\/([^/]+)\/([^/]+)(?:\/(apply|thanks))?\/?$/u.exec(url.pathname) ?? [];
  const found = findPosting(
    state,
    'lever',
    (posting) => posting.posting.id === id && posting.company === decodeURIComponent(company) && leverHost(posting) === host,
  );
  if (found === undefined) return sendHtml(exchange, closedPage(), 404);
  const behaviour = takeSwitches(state, found.key, url.searchParams);
  if (behaviour.closed) return sendHtml(exchange, closedPage(), 404);
  const own = `https://${host}/${company}/${id}`;
  if (page === 'thanks') return sendHtml(exchange, thanksPage(found.posting));
  if (page === 'apply' && method === 'POST') return takeSubmission(state, exchange, found, own);
  sendHtml(exchange, page === 'apply' ? applyPage(found.posting, own, behaviour) : postingPage(found.posting, own));
}

function locations(text: string): unknown[] {
  return findPlaces(text).map(({ name }) => ({ name, id: `practice-${name}` }));
}

/** What the parser makes of any CV: near the truth, and wrong. */
const misread = {
  name: 'CURRICULUM VITAE',
  email: 'old.address@mail.example',
  phone: '555 0100',
  org: 'Page 1 of 2',
  'urls[LinkedIn]': 'linkedin.com/in/somebody-else',
};

async function parseResume(state: BoardState, exchange: Exchange): Promise<void> {
  const { fields } = await readMultipart(exchange);
  const id = fields.find(([name]) => name === 'postingId')?.[1];
  const found = findPosting(state, 'lever', ({ posting }) => posting.id === id);
  const { parserOverwrites, parserDelay } = behaviourOf(state, found?.key ?? '');
  await new Promise((resolve) => setTimeout(resolve, parserDelay));
  if (parserOverwrites === false) return sendJson(exchange, { error: 'unreadable' }, 422);
  sendJson(exchange, { resumeStorageId: randomUUID(), prefill: parserOverwrites === true ? misread : parserOverwrites });
}

async function takeSubmission(state: BoardState, exchange: Exchange, { key, posting }: Found, own: string): Promise<void> {
  const sent = await readMultipart(exchange);
  const behaviour = behaviourOf(state, key);
  const token = sent.fields.find(([name]) => name === 'h-captcha-response')?.[1] ?? '';
  const back = (refusal: string) => sendHtml(exchange, applyPage(posting, own, behaviour, refusal), 400);
  if (posting.form?.hasCaptcha !== false && token === '') return back('Please verify that you are not a robot, and reupload any files.');
  if (behaviour.duplicate) return sendHtml(exchange, alreadyReceivedPage(posting));
  const refused = namesToRefuse(state, key);
  if (refused.length > 0) return back(`Please check: ${refused.join(', ')}.`);
  if (!takeIn(state, exchange, receivedFromLever(key, posting, sent))) return;
  redirect(exchange, `${own}/thanks`);
}
