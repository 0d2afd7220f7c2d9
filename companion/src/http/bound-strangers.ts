import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections of nobody known that may stay open at once; a browser opens six. */
export const mostStrangers = 256;

const known = new WeakSet<Socket>();

/** A client has proved itself on this connection, which stays as long as it likes. */
export function keepConnection(socket: Socket): void {
  known.add(socket);
}

/** Where too many are open of which none has proved who it is, the oldest is ended: who holds them open half said keeps nobody out. */
export function boundStrangers(server: Server): void {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    if (open.size > mostStrangers) endOldest(open);
  });
}

function endOldest(open: Set<Socket>): void {
  for (const socket of open) {
    open.delete(socket);
    if (known.has(socket)) continue;
    socket.destroy();
    return;
  }
}
