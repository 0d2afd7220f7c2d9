import { changed, type Shape } from './shape.ts';
import type { Target } from './targets.ts';

const refused = [0, 400, 401, 403, 404, 405, 421];
const isApi = ({ access }: Target) => access === 'client' || access === 'dashboard' || access === 'open';

/** Other ways to write a path, which a check and a router might read differently. */
const spellings: Record<string, (path: string) => string> = {
  'two slashes before it': (path) => `/${path}`,
  'a backslash before it': (path) => `/\\${path.slice(1)}`,
  'a slash after it': (path) => `${path}/`,
  'upper case': (path) => path.toUpperCase(),
  'a large first letter': (path) => path.replace('/api', '/Api'),
  'a dot before it': (path) => `/.${path}`,
  'up and down again': (path) => `/x/..${path}`,
  'out of the assets': (path) => `/assets/../..${path}`,
  'an encoded dot': (path) => `/%2e${path}`,
  'encoded dots': (path) => `/assets/%2e%2e${path}`,
  'an encoded slash': (path) => path.replace('/api/', '/api%2f'),
  'an encoded letter': (path) => path.replace('/api', '/%61pi'),
  'a letter encoded twice': (path) => path.replace('/api', '/%2561pi'),
  'a semicolon': (path) => path.replace('/api', '/api;x=y'),
  'a null byte': (path) => `${path}%00`,
  'two slashes inside': (path) => path.replace('/api/', '/api//'),
  'a broken encoding': (path) => `${path}%zz`,
};

/** Without the rights of who may call: a spelling must not lead past the gate. */
export const pathShapes: Shape[] = [
  ...Object.entries(spellings).map(([name, spell]) =>
    changed(`path with ${name}`, refused, (good) => ({ ...good, target: spell(good.target), headers: strangers(good) }), isApi),
  ),
  ...Object.entries(spellings).map(([name, spell]) =>
    changed(
      `path with ${name}, navigated to`,
      refused,
      (good) => ({ ...good, target: spell(good.target), headers: visitors(good) }),
      isApi,
    ),
  ),
];

function strangers({ headers }: Target['good']): Target['good']['headers'] {
  return headers.filter(([name]) => !['authorization', 'cookie', 'x-sincerely-token'].includes(name.toLowerCase()));
}

/** A browser that was led there by a link, with the cookie it has. */
function visitors({ headers }: Target['good']): Target['good']['headers'] {
  const plain = headers.filter(([name]) => !['authorization', 'origin', 'x-sincerely-token'].includes(name.toLowerCase()));
  return [...plain, ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Mode', 'navigate'], ['Sec-Fetch-Dest', 'document']];
}
