import type { Caller } from '@sincerely/companion/testing/call';
import { type RawRequest, withHeader } from '../raw/raw-request.ts';
import type { Keys } from './keys.ts';
import { changed, type Shape } from './shape.ts';
import type { Target } from './targets.ts';

const refused = [401, 403, 421];
const isClients = ({ access }: Target) => access === 'client';
const isDashboards = ({ access }: Target) => access === 'dashboard';
const needsToken = (target: Target) => isClients(target) || isDashboards(target);

const bearerOf = ({ headers }: Caller) => headers.authorization ?? '';
const cookieOf = ({ headers }: Caller) => headers.cookie ?? '';
const tokenOf = ({ headers }: Caller) => headers['x-sincerely-token'] ?? '';

/** What a bearer token is not; `own`: the right one. */
const bearers: Record<string, (own: string, keys: Keys) => string> = {
  wrong: () => 'Bearer wrong',
  empty: () => 'Bearer ',
  'of another kind': (own) => own.replace('Bearer', 'Basic'),
  'without a kind': (own) => own.replace('Bearer ', ''),
  'in small letters': (own) => own.toLowerCase(),
  'in capital letters': (own) => own.toUpperCase(),
  'cut short': (own) => own.slice(0, -1),
  'with more after it': (own) => `${own}A`,
  'with a second one': (own) => `${own}, Bearer wrong`,
  'with two blanks': (own) => own.replace(' ', '  '),
  'of another client': (_, { otherExtension }) => bearerOf(otherExtension),
  'that was revoked': (_, { revoked }) => bearerOf(revoked),
  'that is a dashboard’s cookie': (_, { dashboard }) => `Bearer ${cookieOf(dashboard).split('=')[1] ?? ''}`,
  'that is a dashboard’s header token': (_, { dashboard }) => `Bearer ${tokenOf(dashboard)}`,
  'that is a pattern': () => 'Bearer %',
  'that is a statement': () => "Bearer '/**/OR/**/1=1--",
  'that is very long': () => `Bearer ${'a'.repeat(4000)}`,
};

const without = (request: RawRequest, ...names: string[]) => names.reduce((changing, name) => withHeader(changing, name), request);

export const tokenShapes: Shape[] = [
  changed('no token', refused, (good) => without(good, 'Authorization', 'Cookie', 'X-Sincerely-Token'), needsToken),
  ...Object.entries(bearers).map(([name, bearer]) =>
    changed(
      `bearer ${name}`,
      refused,
      (good, keys) => withHeader(good, 'Authorization', bearer(bearerOf(keys.extension), keys)),
      isClients,
    ),
  ),
  changed(
    'two bearers, the right one first',
    [400, ...refused],
    (good, keys) => withHeader(good, 'Authorization', bearerOf(keys.extension), 'Bearer wrong'),
    isClients,
  ),
  changed(
    'the token in the address',
    refused,
    (good, keys) => ({ ...without(good, 'Authorization'), target: `${good.target}?access_token=${bearerOf(keys.extension).slice(7)}` }),
    isClients,
  ),
  changed('an extension’s token for what is the dashboard’s', refused, (good, { extension }) => as(good, extension), isDashboards),
  changed(
    'an extension’s token beside a dashboard’s cookie',
    refused,
    (good, { extension, dashboard }) => withHeader(as(good, extension), 'Cookie', cookieOf(dashboard)),
    isDashboards,
  ),
  changed('the cookie without the header token', refused, (good) => without(good, 'X-Sincerely-Token'), isDashboards),
  changed('the header token without the cookie', refused, (good) => without(good, 'Cookie'), isDashboards),
  changed(
    'the cookie of another session',
    refused,
    (good, { otherDashboard }) => withHeader(good, 'Cookie', cookieOf(otherDashboard)),
    isDashboards,
  ),
  changed(
    'the header token of another session',
    refused,
    (good, { otherDashboard }) => withHeader(good, 'X-Sincerely-Token', tokenOf(otherDashboard)),
    isDashboards,
  ),
  changed(
    'two header tokens',
    [400, ...refused],
    (good, { dashboard }) => withHeader(good, 'X-Sincerely-Token', tokenOf(dashboard), 'x'),
    isDashboards,
  ),
  changed('an empty header token', refused, (good) => withHeader(good, 'X-Sincerely-Token', ''), isDashboards),
  changed(
    'a cookie by another name',
    refused,
    (good, { dashboard }) => withHeader(good, 'Cookie', cookieOf(dashboard).replace('sincerely-session', 'Sincerely-Session')),
    isDashboards,
  ),
  changed('an empty cookie', refused, (good) => withHeader(good, 'Cookie', 'sincerely-session='), isDashboards),
  changed(
    'a session under the bare address',
    refused,
    (good, { port }) => withHeader(without(good, 'Origin'), 'Host', `127.0.0.1:${port}`),
    isDashboards,
  ),
  changed(
    'a session from an extension’s origin',
    refused,
    (good, { extension }) => withHeader(good, 'Origin', extension.headers.origin ?? ''),
    isDashboards,
  ),
];

function as(good: RawRequest, caller: Caller): RawRequest {
  const bare = without(good, 'Cookie', 'X-Sincerely-Token');
  return Object.entries(caller.headers).reduce((changing, [name, value]) => withHeader(changing, name, value), bare);
}
