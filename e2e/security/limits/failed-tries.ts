import { liveProtocol, newNonce } from '@sincerely/shared';
import { type Answer, send } from '@sincerely/companion/testing/call';
import { exchange } from '../raw/exchange.ts';
import { toWire } from '../raw/raw-request.ts';
import type { Tally } from '../suite.ts';
import { upgradeRequest } from '../upgrade/knock.ts';
import { type Attacked, withCompanion } from '../with-companion.ts';
import { whatIsWrong } from './rate-attacks.ts';

type Try = (attacked: Attacked, n: number) => Promise<Answer>;

const post = async (port: number, path: string, headers: Record<string, string>, body: unknown) =>
  send(port, { method: 'POST', path, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) });
const home = ({ extension: { headers } }: Attacked) => ({ host: headers.host ?? '', origin: headers.origin ?? '' });
const ours = ({ dashboard: { headers } }: Attacked) => ({ host: headers.host ?? '', origin: headers.origin ?? '' });

/** Every way to guess at who one is; all of them are counted together. */
const tries: Record<string, Try> = {
  'a bearer token': async (attacked, n) =>
    send(attacked.companion.port, { path: '/api/profile', headers: { ...home(attacked), authorization: `Bearer ${n}` } }),
  'no token': async (attacked) => send(attacked.companion.port, { path: '/api/profile', headers: home(attacked) }),
  'a header token': async (attacked, n) =>
    send(attacked.companion.port, {
      path: '/api/clients',
      headers: { ...attacked.dashboard.headers, 'x-sincerely-token': `${n}`.padStart(64, '0') },
    }),
  'a session cookie': async (attacked, n) =>
    post(attacked.companion.port, '/api/session/resume', { ...ours(attacked), cookie: `sincerely-session=${n}` }, { key: '' }),
  'a dashboard link': async (attacked, n) => post(attacked.companion.port, '/api/session', ours(attacked), { token: `${n}` }),
  'a client’s id': async (attacked, n) =>
    post(attacked.companion.port, '/api/hello', home(attacked), { clientId: `${n}`, nonce: newNonce() }),
  'a pairing': async (attacked, n) =>
    post(attacked.companion.port, '/api/pairing/claim', home(attacked), { pairingId: `${n}`, proof: '0'.repeat(64) }),
  'the events': async (attacked, n) =>
    send(attacked.companion.port, { path: '/api/live/events', headers: { ...home(attacked), authorization: `Bearer ${n}` } }),
  'the metrics': async (attacked, n) =>
    send(attacked.companion.port, { path: '/metrics', headers: { ...home(attacked), authorization: `Bearer ${n}` } }),
  'a token from another origin': async (attacked) =>
    send(attacked.companion.port, {
      path: '/api/profile',
      headers: { ...attacked.extension.headers, origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba' },
    }),
  'a ticket': async (attacked, n) => {
    const answer = await exchange(attacked.companion.port, toWire(upgradeRequest(home(attacked), `${liveProtocol}, ${n}`)));
    return { ...answer, body: JSON.parse(answer.body || '{}') as unknown };
  },
};

/** By each way alone, under ever other names: after thirty failures in a minute every further one is told to wait, and who may call still may. */
export async function failTooOften(tally: Tally): Promise<void> {
  for (const [name, attempt] of Object.entries(tries)) {
    await withCompanion(async (attacked) => {
      for (let n = 0; n < 30; n += 1)
        if ((await attempt(attacked, n)).status === 429) throw new Error(`control: ${name} was stopped after ${n} failures`);
      tally.attack(`thirty-one failures by ${name}`, whatIsWrong(await attempt(attacked, 31), 60));
      for (const [other, otherAttempt] of Object.entries(tries))
        tally.attack(`a failure by ${other} after thirty by ${name}`, whatIsWrong(await otherAttempt(attacked, 32), 60));
      await attacked.extension.call('profile');
      await attacked.dashboard.call('clients');
    });
  }
}
