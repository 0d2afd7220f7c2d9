import { type Answer, send } from '@sincerely/companion/testing/call';
import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';
import { secondLink } from '../gate/keys.ts';

/** The dashboard's way in: a link is good once, and what it is traded for is kept from scripts and other sites. */
export async function openAgain({ companion, dashboard }: Attacked, tally: Tally): Promise<void> {
  const { port, dashboardUrl } = companion;
  const home = { host: dashboard.headers.host ?? '', origin: dashboard.headers.origin ?? '' };
  const open = async (token: string, headers: Record<string, string> = home) =>
    send(port, {
      method: 'POST',
      path: '/api/session',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
  const refuse = async (name: string, answer: Promise<Answer>) => {
    const { status, headers } = await answer;
    tally.attack(name, status >= 400 && headers['set-cookie'] === undefined ? false : `was answered with ${status}`);
  };
  await refuse('a link that was used', open(new URL(dashboardUrl).hash.slice(7)));
  await refuse('an empty link', open(''));
  await refuse('a link from an extension', open(secondLink, { ...home, origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' }));
  await refuse('a link under the bare address', open(secondLink, { host: `127.0.0.1:${port}`, origin: home.origin }));
  await refuse('a link under localhost', open(secondLink, { host: `localhost:${port}`, origin: home.origin }));
  await refuse('a link without an origin', open(secondLink, { host: home.host }));
  const raced = await Promise.all(Array.from({ length: 10 }, async () => open(secondLink)));
  const opened = raced.filter(({ status }) => status === 200);
  tally.attack('one link ten times at once', opened.length === 1 ? false : `opened ${opened.length} sessions`);
  const cookie = String(opened[0]?.headers['set-cookie']);
  for (const flag of ['HttpOnly', 'SameSite=Strict', 'Path=/'])
    tally.attack(`the cookie without ${flag}`, cookie.includes(flag) ? false : cookie.replace(/=[^;]+/u, '=…'));
  tally.attack('the cookie for more than one name', /domain=/iu.test(cookie) ? 'has a domain' : false);
  await lookAtPages(port, home.host, tally);
}

/** What every page of the dashboard forbids. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sincerely-preview',
];

async function lookAtPages(port: number, host: string, tally: Tally): Promise<void> {
  for (const path of ['/', '/applications', '/settings', '/none.js', '/api/none']) {
    const { headers } = await send(port, { path, headers: { host } });
    const told = String(headers['content-security-policy'])
      .split(';')
      .map((part) => part.trim());
    for (const part of policy) tally.attack(`${path} without ${part}`, told.includes(part) ? false : 'does not say so');
    tally.attack(`${path} in a frame`, headers['x-frame-options'] === 'DENY' ? false : 'may be framed');
    tally.attack(`${path} opened by another page`, headers['cross-origin-opener-policy'] === 'same-origin' ? false : 'keeps its opener');
  }
}
