import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that nothing ought to ask: over TCP and UDP, at one port. */
export type Target = {
  url: string;
  /** The paths that were asked for, and `udp` for each packet. */
  asked: string[];
  /** How often it was connected to, also where nothing was asked. */
  connections: () => number;
  close(): void;
};

export async function openTarget(): Promise<Target> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached');
  });
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const udp = createSocket('udp4').on('message', () => asked.push('udp'));
  await new Promise<void>((resolve) => {
    udp.bind(port, '127.0.0.1', resolve);
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
    udp.close();
  };
  return { url: `http://127.0.0.1:${port}`, asked, connections: () => connections, close };
}
