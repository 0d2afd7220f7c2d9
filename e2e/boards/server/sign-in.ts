import { randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
import { behaviourOf, type BoardState } from './board-state.ts';
import { escapeHtml, redirect, sendHtml, type Exchange } from './exchange.ts';

/** The one account of a board whose forms are behind a login; `totp` is the secret of its second factor, base32. */
export const boardAccount = { user: 'amara.okafor@example.com', password: 'a password for practice only', totp: 'JBSWY3DPEHPK3PXP' };

const cookieName = 'board_session';
const half = new Set<string>();
const whole = new Set<string>();

/** True where the login answered: the form's page is only for those who are logged in. */
export async function standsBeforeForm(state: BoardState, key: string, exchange: Exchange): Promise<boolean> {
  const { url, method } = exchange;
  if (!behaviourOf(state, key).signIn || whole.has(sessionOf(exchange))) return false;
  const here = `${url.pathname}${url.search}`;
  if (method !== 'POST') {
    sendHtml(exchange, half.has(sessionOf(exchange)) ? codePage(here, '') : passwordPage(here, ''));
    return true;
  }
  const sent = new URLSearchParams((await exchange.body()).toString('utf8'));
  if (sent.has('code')) takeCode(exchange, here, sent.get('code') ?? '');
  else takePassword(exchange, here, sent);
  return true;
}

function takePassword(exchange: Exchange, here: string, sent: URLSearchParams): void {
  if (sent.get('email') !== boardAccount.user || sent.get('password') !== boardAccount.password)
    return sendHtml(exchange, passwordPage(here, 'That e-mail and password do not match.'), 401);
  const session = randomUUID();
  half.add(session);
  exchange.response.setHeader('set-cookie', `${cookieName}=${session}; Path=/; Secure; HttpOnly; Max-Age=86400`);
  redirect(exchange, here, 303);
}

function takeCode(exchange: Exchange, here: string, code: string): void {
  const session = sessionOf(exchange);
  const isRight =
    half.has(session) && new TOTP({ secret: boardAccount.totp }).validate({ token: code.replaceAll(' ', ''), window: 1 }) !== null;
  if (!isRight) return sendHtml(exchange, codePage(here, 'That code is not right.'), 401);
  whole.add(session);
  redirect(exchange, here, 303);
}

function sessionOf({ request }: Exchange): string {
  return new RegExp(`${cookieName}=([\\w-]+)`, 'u').exec(request.headers.cookie ?? '')?.[1] ?? '';
}

function passwordPage(action: string, problem: string): string {
  return page(
    'Log in to apply',
    `${said(problem)}<form method="post" action="${escapeHtml(action)}">
<label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="username">
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password">
<button type="submit">Log in</button></form>`,
  );
}

function codePage(action: string, problem: string): string {
  return page(
    'Two-step verification',
    `${said(problem)}<form method="post" action="${escapeHtml(action)}">
<label for="code">Code from your authenticator app</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code">
<button type="submit">Verify</button></form>`,
  );
}

function said(problem: string): string {
  return problem === '' ? '' : `<p role="alert">${problem}</p>`;
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
}
