import { createServer } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../boards/server/certificate.ts';
import type { BoardAddress } from '../browsers/launch-chromium.ts';

/** Careers pages of two invented employers, on no known ATS. */
export const careersHosts = { allowed: 'careers.fernhill.example', other: 'careers.marlow.example' };

export type CareersSite = BoardAddress & {
  /** The body of every form that was sent, as text. */
  received: string[];
  close(): Promise<void>;
};

/** An employer's own page and form, over HTTPS on loopback under the employers' hostnames. */
export async function startCareersSite(): Promise<CareersSite> {
  const received: string[] = [];
  const hosts = Object.values(careersHosts);
  const server = createServer(await makeCertificate(hosts), (request, response) => {
    void answer(request, received).then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { httpsPort: (server.address() as AddressInfo).port, proxyPort: 0, hosts, received, close };
}

async function answer(request: IncomingMessage, received: string[]): Promise<string> {
  if (request.method !== 'POST') return request.url === '/login' ? page(signIn) : page(form);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  received.push(Buffer.concat(chunks).toString('utf8'));
  return page('<h1>Thank you</h1>');
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workshop Lead | Fernhill Bicycles</title>
<meta property="og:title" content="Workshop Lead"><meta property="og:site_name" content="Fernhill Bicycles"><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

const form = `<h1>Workshop Lead</h1><form method="post" action="/sent" enctype="multipart/form-data">
<p><label>First name <input name="fname" required></label></p>
<p><label>Last name <input name="lname" required></label></p>
<p><label>Email address <input type="email" name="mail" required></label></p>
<p><label>LinkedIn profile <input type="url" name="li"></label></p>
<p><label>CV <input type="file" name="cv"></label></p>
<p><label>What is your favourite tool? <input name="tool"></label></p>
<button>Send</button></form>`;

const signIn = `<form method="post"><label>Your name <input name="who"></label><label>E-mail <input type="email" name="login"></label><label>Password <input type="password" name="secret"></label><button>Sign in</button></form>`;
