import { createReadStream, existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { withoutBytes } from '../received.ts';
import type { BoardState } from './board-state.ts';
import { crossOrigin, escapeHtml, sendHtml, sendText, type Exchange } from './exchange.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** What every host answers alike: scripts and styles, the pages that show what arrived, preflights. Says whether it did. */
export function serveCommon(state: BoardState, dist: string, exchange: Exchange): boolean {
  const { url, method, request, response } = exchange;
  if (method === 'OPTIONS') response.writeHead(204, crossOrigin(request)).end();
  else if (url.pathname.startsWith('/__board/')) serveAsset(dist, exchange);
  else if (url.pathname === '/__received.json')
    sendText(exchange, JSON.stringify(state.received.map(withoutBytes), null, 2), 'application/json');
  else if (url.pathname === '/__received') sendHtml(exchange, receivedPage(state));
  else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
  else return false;
  return true;
}

function serveAsset(dist: string, { url, response }: Exchange): void {
  const file = join(dist, basename(url.pathname));
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' });
  createReadStream(file).pipe(response);
}

function receivedPage({ received }: BoardState): string {
  const parts = received.map(({ ats, posting, at, fields, files }) => {
    const rows = Object.values(fields).map(
      ({ label, values }) => `<tr><th>${escapeHtml(label)}</th><td>${values.map(escapeHtml).join('<br>')}</td></tr>`,
    );
    const attached = files.map(
      ({ field, name, bytes, sha256 }) =>
        `<tr><th>${escapeHtml(field)}</th><td>${escapeHtml(name)} (${bytes.length} bytes)<br><code>${sha256}</code></td></tr>`,
    );
    return `<article><h2>${escapeHtml(posting)}</h2><p>${ats}, ${at}</p><table>${rows.join('')}${attached.join('')}</table></article>`;
  });
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Received applications</title>
<style>body{font:16px/1.5 system-ui;max-width:820px;margin:32px auto;padding:0 16px}th{text-align:left;vertical-align:top;padding:4px 16px 4px 0;width:45%}td{white-space:pre-wrap;padding:4px 0}tr{border-bottom:1px solid #ddd}table{border-collapse:collapse;width:100%}</style></head>
<body><h1>What the employers received</h1>${parts.join('') || '<p>Nothing yet.</p>'}</body></html>`;
}
