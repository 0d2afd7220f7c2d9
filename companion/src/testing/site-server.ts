import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Connector } from '../fetching/connector.ts';

export type Site = {
  /** Answers in the place of every host. */
  connector: Connector;
  /** `host path` of each request that came. */
  asked: string[];
  /** The addresses dialled. */
  dialled: string[];
};

type Options = { resolve?: Connector['resolve'] };

/** An address on the public internet that no packet of a test is ever sent to. */
export const publicAddress = '93.184.215.14';

/** A server on loopback that stands for the sites of postings. */
export async function startSite(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: Options = {},
): Promise<Site> {
  const asked: string[] = [];
  const dialled: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const connector: Connector = {
    resolve: options.resolve ?? (async () => Promise.resolve([publicAddress])),
    dial: async (address, _, signal) => {
      dialled.push(address);
      const socket = connect(port, '127.0.0.1');
      signal.addEventListener('abort', () => socket.destroy(), { once: true });
      return Promise.resolve(socket);
    },
  };
  return { connector, asked, dialled };
}
