import { otherOrigin } from './keys.ts';
import { headerOf, withHeader } from '../raw/raw-request.ts';
import { changed, type Shape } from './shape.ts';
import type { Target } from './targets.ts';

const refused = [400, 401, 403, 421];

/** Origins that none of ours has. */
const origins = (port: number) => [
  'null',
  'https://evil.example',
  'http://evil.example',
  `http://evil.example:${port}`,
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
  `http://[::1]:${port}`,
  `http://sincerely.localhost:${port + 1}`,
  'http://sincerely.localhost',
  `https://sincerely.localhost:${port}`,
  `http://SINCERELY.localhost:${port}`,
  `HTTP://sincerely.localhost:${port}`,
  `http://sincerely.localhost:${port}/`,
  `http://sincerely.localhost:${port}.evil.example`,
  `http://user@sincerely.localhost:${port}`,
  `http://sincerely.localhost.:${port}`,
  `http://sincerely.localhost:${port} https://evil.example`,
  `http://sincerely.localhost:${port}, https://evil.example`,
  'chrome-extension://abcdefghijklmnopabcdefghijklmnoq.evil.example',
  'chrome-extension://ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
  'chrome-extension://abcdefghijklmnopabcdefghijklmno',
  'safari-web-extension://01234567-89ab-cdef-0123-456789abcdef',
  'moz-extension://01234567',
  'file://',
  'about:blank',
  'data:text/html,x',
  '*',
  '',
];

const anotherExtension = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba';
/** A route that is open to any extension cannot tell one from another; it knows nobody's data either. */
const hasToken = ({ access }: Target) => access === 'client' || access === 'dashboard';
const isWrite = ({ good, access }: Target) => good.method !== 'GET' && access !== 'link';
const sites = ['cross-site', 'same-site', 'Cross-Site', 'same-origin, cross-site', 'none, none', 'nonsense', ''];

export const originShapes: Shape[] = [
  ...origins(4747).map((shown, at) =>
    changed(`origin ${shown || '(empty)'}`, refused, (good, { port }) => withHeader(good, 'Origin', origins(port)[at] ?? '')),
  ),
  changed('origin of another extension', refused, (good) => withHeader(good, 'Origin', anotherExtension), hasToken),
  changed('origin of another paired extension', refused, (good) => withHeader(good, 'Origin', otherOrigin), hasToken),
  changed(
    'two origins',
    refused,
    (good) => withHeader(good, 'Origin', headerOf(good, 'origin') || 'null', headerOf(good, 'origin') || 'null'),
    ({ good }) => headerOf(good, 'origin') !== '',
  ),
  changed('no origin on a write', refused, (good) => withHeader(good, 'Origin'), isWrite),
  changed(
    'no origin on a write that says it is ours',
    refused,
    (good) => withHeader(withHeader(good, 'Origin'), 'Sec-Fetch-Site', 'same-origin'),
    isWrite,
  ),
  ...sites.map((site) =>
    changed(
      `read by site ${site || '(empty)'}`,
      refused,
      (good) => withHeader(withHeader(good, 'Origin'), 'Sec-Fetch-Site', site),
      ({ access }) => access !== 'link' && access !== 'page',
    ),
  ),
  changed(
    'navigated to from elsewhere',
    refused,
    (good) => navigated(good, 'document'),
    ({ access }) => access !== 'link' && access !== 'page',
  ),
  ...['iframe', 'frame', 'object', 'embed', 'image', 'script', 'style', 'empty'].map((dest) =>
    changed(
      `loaded from elsewhere as ${dest}`,
      refused,
      (good) => navigated(good, dest),
      ({ access }) => access !== 'link',
    ),
  ),
];

function navigated(good: Target['good'], dest: string): Target['good'] {
  const plain = withHeader(withHeader(good, 'Origin'), 'Sec-Fetch-Site', 'cross-site');
  const isPage = ['document', 'iframe', 'frame', 'object', 'embed'].includes(dest);
  return withHeader(withHeader(plain, 'Sec-Fetch-Mode', isPage ? 'navigate' : 'no-cors'), 'Sec-Fetch-Dest', dest);
}
