import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and the ways to answer it. */
export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  host: string;
  method: string;
  url: URL;
  /** The whole body; read once. */
  body(): Promise<Buffer>;
};

export function exchangeOf(request: IncomingMessage, response: ServerResponse): Exchange {
  const host = (request.headers.host ?? '').split(':')[0] ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  return { request, response, host, url, method: request.method ?? 'GET', body: () => bodyOf(request) };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export function sendHtml({ response }: Exchange, html: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}

export function sendJson({ request, response }: Exchange, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', ...crossOrigin(request) }).end(JSON.stringify(value));
}

export function sendText({ request, response }: Exchange, text: string, type: string, status = 200): void {
  response.writeHead(status, { 'content-type': type, ...crossOrigin(request) }).end(text);
}

export function redirect({ response }: Exchange, location: string, status = 302): void {
  response.writeHead(status, { location }).end();
}

/** The vendors' own hosts call each other across origins. */
export function crossOrigin(request: IncomingMessage): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'content-type',
    'access-control-allow-methods': 'GET, POST, PUT',
    vary: 'origin',
  };
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/** JSON that may stand inside a `<script>`. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
