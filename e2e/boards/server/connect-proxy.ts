import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A proxy on loopback that leads the boards' hostnames to the board server and refuses everything else. */
export async function startConnectProxy(hosts: string[], httpsPort: number): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => void response.writeHead(502).end());
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, socket: Socket, head) => {
    socket.on('error', () => socket.destroy());
    const [host = ''] = (request.url ?? '').split(':');
    if (hosts.includes(host)) lead(socket, head, httpsPort);
    else socket.end('HTTP/1.1 502 refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function lead(socket: Socket, head: Buffer, port: number): void {
  const target = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 ok\r\n\r\n');
    if (head.length > 0) target.write(head);
    target.pipe(socket);
    socket.pipe(target);
  });
  target.on('error', () => socket.destroy());
}
