import { lookup } from 'node:dns/promises';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';

/** How a host is found and reached; tests put loopback in the place of the internet. */
export type Connector = {
  /** Every IP address of a host. */
  resolve(host: string): Promise<string[]>;
  /** An open, encrypted connection to this very address, whose certificate is the host's. */
  dial(address: string, host: string, signal: AbortSignal): Promise<Duplex>;
};

export const internet: Connector = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: async (address, host, signal) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: address, port: 443, servername: host, ALPNProtocols: ['http/1.1'] });
      const stop = () => socket.destroy(new Error('The connection was given up.'));
      signal.addEventListener('abort', stop, { once: true });
      socket.once('close', () => signal.removeEventListener('abort', stop));
      socket.once('secureConnect', () => resolve(socket)).once('error', reject);
    }),
};
