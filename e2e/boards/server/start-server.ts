import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ashbyHosts, serveAshby } from '../ashby/serve-ashby.ts';
import { greenhouseHosts, serveGreenhouse } from '../greenhouse/serve-greenhouse.ts';
import { leverHosts, serveLever } from '../lever/serve-lever.ts';
import { serveWorkable, workableHosts } from '../workable/serve-workable.ts';
import { behaviourOf, type BoardState } from './board-state.ts';
import { makeCertificate } from './certificate.ts';
import { exchangeOf, sendText, type Exchange } from './exchange.ts';
import { tapBody } from './tap-body.ts';
import { serveCommon } from './serve-common.ts';

export const boardHosts = [...greenhouseHosts, ...leverHosts, ...workableHosts, ...ashbyHosts];

/** One HTTPS server on loopback for all hosts; the `Host` header says whose page is meant. */
export async function startServer(state: BoardState, dist: string): Promise<{ port: number; spki: string; close(): Promise<void> }> {
  const { spki, ...certificate } = await makeCertificate(boardHosts);
  const server = createServer(certificate, (request, response) => {
    const exchange = exchangeOf(request, response);
    serve(state, dist, exchange).catch((error: unknown) => {
      if (!response.headersSent) sendText(exchange, `The board failed: ${String(error)}`, 'text/plain', 500);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { port: (server.address() as AddressInfo).port, spki, close };
}

async function serve(state: BoardState, dist: string, exchange: Exchange): Promise<void> {
  const { host, method, url, request } = exchange;
  const { headers } = request;
  const path = url.pathname + url.search;
  state.requests.push({ at: new Date().toISOString(), method, host, path, origin: headers.origin, headers, body: tapBody(request) });
  if (serveCommon(state, dist, exchange)) return;
  await slowness(state);
  if (leverHosts.includes(host)) return serveLever(state, exchange);
  if (workableHosts.includes(host)) return serveWorkable(state, exchange);
  if (ashbyHosts.includes(host)) return serveAshby(state, exchange);
  if (greenhouseHosts.includes(host)) return serveGreenhouse(state, exchange);
  sendText(exchange, `No board answers for ${host}.`, 'text/plain', 421);
}

/** The slowest posting sets the pace of the whole network. */
async function slowness(state: BoardState): Promise<void> {
  const wait = Math.max(0, ...[...state.behaviours.keys()].map((key) => behaviourOf(state, key).slowNetwork));
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}
