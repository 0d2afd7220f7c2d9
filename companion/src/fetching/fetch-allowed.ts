import { request, type IncomingMessage } from 'node:http';
import { CodedError } from '@sincerely/shared';
import { type Connector, internet } from './connector.ts';
import { isPublicAddress } from './public-address.ts';

/** Bytes of an answer, milliseconds for all of it, and redirects followed. */
const bounds = { bytes: 3 * 1024 * 1024, ms: 10_000, redirects: 3 };

export type FetchAllowed = (url: string, options: { accept: string; signal?: AbortSignal }) => Promise<string>;

/**
 * A GET of one of the allowed hosts and of nothing else: https on its own port, no credentials, each redirect and each looked-up address checked,
 * and the checked address is the one connected to. No cookie is sent or kept. Throws `address-not-allowed` before anything is sent,
 * `posting-closed` where the site has it no more, `posting-unreachable` for every other end.
 */
export function openFetch(hosts: Set<string>, connector: Connector = internet): FetchAllowed {
  return async (url, { accept, signal }) => {
    const ending = AbortSignal.any([AbortSignal.timeout(bounds.ms), ...(signal ? [signal] : [])]);
    let at = url;
    for (let hops = 0; hops <= bounds.redirects; hops += 1) {
      const answer = await ask(allowedUrl(at, hosts), accept, connector, ending);
      if (answer.redirect === undefined) return answer.body;
      at = turnedTo(answer.redirect, at);
    }
    throw new CodedError('posting-unreachable');
  };
}

/** Throws `address-not-allowed` where a site sends us to what is no address. */
function turnedTo(location: string, from: string): string {
  if (!URL.canParse(location, from)) throw new CodedError('address-not-allowed');
  return new URL(location, from).href;
}

function allowedUrl(text: string, hosts: Set<string>): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url?.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  if (!isPlain || !hosts.has(url.hostname)) throw new CodedError('address-not-allowed');
  return url;
}

type Answer = { redirect?: string; body: string };

async function ask(url: URL, accept: string, connector: Connector, signal: AbortSignal): Promise<Answer> {
  try {
    const socket = await connector.dial(await publicAddressOf(url.hostname, connector, signal), url.hostname, signal);
    return await readAnswer(await send(url, accept, socket, signal));
  } catch (thrown) {
    if (thrown instanceof CodedError) throw thrown;
    throw new CodedError('posting-unreachable', { cause: thrown });
  }
}

/** A host one of whose addresses is not public is no host of an ATS, whatever its others are. */
async function publicAddressOf(host: string, connector: Connector, signal: AbortSignal): Promise<string> {
  const gone = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The look-up was given up.')), { once: true });
  });
  const addresses = await Promise.race([connector.resolve(host), gone]);
  const [first] = addresses;
  if (first === undefined || !addresses.every(isPublicAddress)) throw new CodedError('address-not-allowed');
  return first;
}

async function send(
  url: URL,
  accept: string,
  socket: Awaited<ReturnType<Connector['dial']>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { host: url.host, accept, 'accept-encoding': 'identity', 'user-agent': 'Sincerely', connection: 'close' };
    const outgoing = request({ method: 'GET', path: url.pathname + url.search, headers, signal, createConnection: () => socket });
    outgoing.once('response', resolve).once('error', (thrown) => {
      socket.destroy();
      reject(thrown);
    });
    // A site that changes the protocol instead of answering ends the request without an error.
    outgoing.once('close', () => reject(new Error('There was no answer.')));
    outgoing.end();
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const { statusCode = 0, headers } = response;
  const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== undefined;
  if (isRedirect || statusCode !== 200 || (headers['content-encoding'] ?? 'identity') !== 'identity') response.destroy();
  if (isRedirect) return { redirect: headers.location as string, body: '' };
  if (statusCode === 404 || statusCode === 410) throw new CodedError('posting-closed');
  if (response.destroyed) throw new CodedError('posting-unreachable');
  return { body: await boundedText(response) };
}

async function boundedText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bounds.bytes) throw new CodedError('posting-unreachable');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
