import type { IncomingMessage } from 'node:http';

/** Keeps what a request carries while whoever answers it reads it as ever. */
export function tapBody(request: IncomingMessage): () => Buffer {
  const parts: Buffer[] = [];
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, ...rest) => {
    if (chunk !== null) parts.push(Buffer.from(chunk));
    return push(chunk, ...rest);
  };
  return () => Buffer.concat(parts);
}
