import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HostileSite = {
  port: number;
  /** Cookies that browsers sent it, as they were. */
  cookies: string[];
  close(): void;
};

/** A web server of an attacker on a port of its own, which any name that leads to this machine reaches. */
export async function startHostileSite(): Promise<HostileSite> {
  const cookies: string[] = [];
  const server = createServer(({ url, headers }, response) => {
    if (headers.cookie !== undefined) cookies.push(headers.cookie);
    if (url === '/worker.js') response.setHeader('content-type', 'text/javascript').end('self.onfetch = () => {};');
    else response.setHeader('content-type', 'text/html').end('<!doctype html><title>Hostile</title><p>Hello');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cookies,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
