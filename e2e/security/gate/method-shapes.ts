import { toWire, withHeader } from '../raw/raw-request.ts';
import { changed, type Shape } from './shape.ts';

const refused = [0, 400, 401, 403, 404, 405, 421, 501];
/** With the rights of who may call, so that only the method is wrong. */
const methods = ['TRACE', 'CONNECT', 'OPTIONS', 'PROPFIND', 'LOCK', 'PURGE', 'SEARCH', 'QUERY', 'get', 'GETT', 'EVIL'];

export const methodShapes: Shape[] = [
  ...methods.map((method) => changed(`method ${method}`, refused, (good) => ({ ...good, method }))),
  changed('preflight of a page', refused, (good) => preflight({ ...good, method: 'OPTIONS' }, 'https://evil.example', good.method)),
  changed('preflight of a page in a private network', refused, (good) =>
    withHeader(
      preflight({ ...good, method: 'OPTIONS' }, 'https://evil.example', good.method),
      'Access-Control-Request-Private-Network',
      'true',
    ),
  ),
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((header): Shape => ({
    name: `a read that says in ${header} that it is a write`,
    applies: ({ hasBody, access }) => hasBody && access !== 'open',
    refusedWith: refused,
    wire: ({ good }) =>
      toWire(withHeader({ ...withHeader(withHeader(good, 'Authorization'), 'X-Sincerely-Token'), method: 'GET' }, header, good.method)),
  })),
  changed(
    'HEAD without a token',
    [401, 403, 404],
    (good) => withHeader(withHeader({ ...good, method: 'HEAD' }, 'Authorization'), 'X-Sincerely-Token'),
    ({ access }) => access === 'client' || access === 'dashboard',
  ),
];

function preflight(good: Parameters<typeof withHeader>[0], origin: string, method: string) {
  return withHeader(
    withHeader(withHeader(good, 'Origin', origin), 'Access-Control-Request-Method', method),
    'Access-Control-Request-Headers',
    'authorization',
  );
}
