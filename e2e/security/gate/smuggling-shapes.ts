import { toWire, withHeader } from '../raw/raw-request.ts';
import type { Shape } from './shape.ts';
import type { Target } from './targets.ts';

const refused = [0, 400];
type Good = Target['good'];

/** Two readings of where a request ends: the second request would be let in by the rights of the first. */
const framings: Record<string, (good: Good) => Good> = {
  'a length and chunks': (good) => withHeader(withHeader(good, 'Content-Length', '4'), 'Transfer-Encoding', 'chunked'),
  'chunks and a length': (good) => withHeader(withHeader(good, 'Transfer-Encoding', 'chunked'), 'Content-Length', '4'),
  'two lengths': (good) => withHeader(good, 'Content-Length', '0', '4'),
  'two lengths in one': (good) => withHeader(good, 'Content-Length', '0, 4'),
  'a length below nothing': (good) => withHeader(good, 'Content-Length', '-1'),
  'a length with a sign': (good) => withHeader(good, 'Content-Length', '+4'),
  'a length in hexadecimal': (good) => withHeader(good, 'Content-Length', '0x4'),
  'a length that is too large for a number': (good) => withHeader(good, 'Content-Length', '99999999999999999999999'),
  'chunks that are none': (good) => withHeader(withHeader(good, 'Content-Length'), 'Transfer-Encoding', 'xchunked'),
  'chunks, then something else': (good) => withHeader(withHeader(good, 'Content-Length'), 'Transfer-Encoding', 'chunked, identity'),
  'chunks with a tab': (good) => withHeader(withHeader(good, 'Content-Length', '4'), 'Transfer-Encoding', '\tchunked'),
  'a chunk whose size is none': (good) => ({
    ...withHeader(withHeader(good, 'Content-Length'), 'Transfer-Encoding', 'chunked'),
    body: 'zz\r\n{}\r\n',
  }),
  'a header that is folded': (good) => ({ ...good, headers: [...good.headers, ['X-Folded', 'a\r\n Content-Length: 4']] }),
  'a bare line feed': (good) => ({ ...good, headers: [...good.headers, ['X-Bare', 'a\nContent-Length: 4']] }),
  'a null byte': (good) => ({ ...good, headers: [...good.headers, ['X-Null', 'a\u0000b']] }),
};

export const smugglingShapes: Shape[] = Object.entries(framings).map(([name, frame]) => ({
  name: `framed by ${name}`,
  refusedWith: refused,
  // Only the framing is wrong; what follows asks for the same again.
  wire: ({ good }) => `${toWire(frame({ ...good, body: good.body || '0\r\n\r\n' }))}${toWire(good)}`,
}));
