import { toWire, withBody, withHeader } from '../raw/raw-request.ts';
import { changed, type Shape } from './shape.ts';
import type { Target } from './targets.ts';

const refused = [0, 400, 413, 415, 422];
const hasBody = (target: Target) => target.hasBody;

/** What a page may send without asking first, and JSON that is none. */
const types = [
  'text/plain',
  'text/plain; charset=utf-8',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=application/json',
  'text/json',
  'application/jsonp',
  'application/json-seq',
  'application/vnd.api+json',
  'application/csp-report',
  'application/json; charset=utf-7',
  'application/json; charset=iso-8859-1',
  'application/json, text/plain',
  'text/plain, application/json',
  '*/*',
  'json',
  '',
];

export const contentShapes: Shape[] = [
  ...types.map((type) => changed(`content type ${type || '(empty)'}`, refused, (good) => withHeader(good, 'Content-Type', type), hasBody)),
  changed('no content type', refused, (good) => withHeader(good, 'Content-Type'), hasBody),
  changed('a content coding that is none', refused, (good) => withHeader(good, 'Content-Encoding', 'evil'), hasBody),
  changed('JSON that is broken', refused, (good) => withBody(good, '{"a":'), hasBody),
  changed('JSON after other bytes', refused, (good) => withBody(good, '\u0000{}'), hasBody),
  changed('no body', refused, (good) => withHeader({ ...good, body: '' }, 'content-length'), hasBody),
  { name: 'more headers than may be', refusedWith: [0, 431], wire: ({ good }) => toWire(withHeader(good, 'X-Long', 'x'.repeat(20_000))) },
  {
    name: 'very many headers',
    refusedWith: [0, 431],
    wire: ({ good }) =>
      toWire({ ...good, headers: [...good.headers, ...Array.from({ length: 3000 }, (_, at): [string, string] => [`X-${at}`, 'y'])] }),
  },
  {
    name: 'an address that is too long',
    refusedWith: [0, 414, 431],
    wire: ({ good }) => toWire({ ...good, target: `${good.target}?${'x'.repeat(20_000)}` }),
  },
  {
    name: 'a header without a name',
    refusedWith: [0, 400],
    wire: ({ good }) => toWire({ ...good, headers: [...good.headers, ['', 'x']] }),
  },
  {
    name: 'a header with a blank in its name',
    refusedWith: [0, 400],
    wire: ({ good }) => toWire({ ...good, headers: [...good.headers, ['Host ', 'evil.example']] }),
  },
  changed('an expectation that is none', [0, 400, 401, 403, 404, 417, 421], (good) =>
    withHeader(withHeader(good, 'Expect', 'evil'), 'Host', 'evil.example'),
  ),
];
