import { type Client, CodedError, eventStreamPath, type LiveEvent } from '@sincerely/shared';
import type { Express, NextFunction, Request, Response } from 'express';
import { admit, type Mounting } from '../http/mount.ts';
import type { Hub } from './hub.ts';

const commentEvery = 20_000;
/** Bytes waiting for one client, above which it is cut off; it comes back with the last id it has. */
const mostWaiting = 4 * 1024 * 1024;
const mostConnections = 50;

/** The live events as server-sent events, by the same hub and with the same cursor as the WebSocket. */
export function mountEventStream(app: Express, hub: Hub, mounting: Mounting): { disconnect(clientId: string): void; close(): void } {
  const open = new Set<Response>();
  app.get(eventStreamPath, admit('events', { access: 'client' }, mounting), (request: Request, response: Response, next: NextFunction) => {
    if (open.size >= mostConnections) throw new CodedError('too-many-requests');
    open.add(response);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write(': here\n\n');
    const comment = setInterval(() => response.write(': here\n\n'), commentEvery).unref();
    response.once('close', () => {
      clearInterval(comment);
      open.delete(response);
    });
    follow(hub, request, response).then(undefined, next);
  });
  return {
    disconnect: (clientId) => open.forEach((response) => void ((response.locals.client as Client).id === clientId && response.destroy())),
    close: () => open.forEach((response) => response.end()),
  };
}

async function follow(hub: Hub, request: Request, response: Response): Promise<void> {
  let epoch = '';
  const send = (event: LiveEvent) => {
    if (event.type === 'hello') ({ epoch } = event);
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(messageOf(event, epoch));
  };
  const { kind } = response.locals.client as Client;
  const subscription = await hub.subscribe({ isDashboard: kind === 'dashboard', send });
  response.once('close', () => subscription.end());
  if (response.destroyed) subscription.end();
  const [known = null, cursor = '0'] = String(request.headers['last-event-id'] ?? '').split(':');
  await subscription.since(known === '' ? null : known, Number(cursor) || 0);
}

function messageOf(event: LiveEvent, epoch: string): string {
  const id = event.type === 'job' ? `id: ${epoch}:${event.cursor}\n` : '';
  return `${id}event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
