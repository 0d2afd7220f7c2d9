/* oxlint-disable oxc/no-async-endpoint-handlers -- Express 5 hands a rejection to the error mapper */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CodedError } from '@sincerely/shared';
import type { Express, Request, Response } from 'express';
import type { Account } from '../account/account.ts';
import type { Files } from '../documents/files.ts';
import type { Clients } from '../security/clients.ts';
import type { SignedLinks } from '../security/signed-links.ts';
import type { Limits } from './limits.ts';
import type { ServedNames } from './names.ts';

type Parts = { links: SignedLinks; files: Files; account: Pick<Account, 'archive'>; clients: Clients; names: ServedNames; limits: Limits };

/** Kinds a browser may show; all else is saved. */
const showable = /^(?:text\/(?:html|plain)|application\/(?:json|pdf)|image\/png)\b/u;

/** `GET /d/:id`: artifacts and own documents by signed link. The link is the permission; no cookie or token is looked at. */
export function mountDownloads(app: Express, { links, files, account, clients, names, limits }: Parts): void {
  const answer = async (request: Request, response: Response) => {
    response.locals.route = 'download';
    const id = String(request.params.id);
    const archive = account.archive(id);
    const file = archive ?? files.find(id);
    if (file === undefined) throw new CodedError('not-found');
    const query = new URL(request.originalUrl, names.dashboardOrigin).searchParams;
    const { clientId, inline } = links.check(id, query, file.sha256);
    const client = clients.byId(clientId);
    if (client === undefined || request.method !== 'GET') throw new CodedError('link-expired');
    limits.pass(client);
    if (archive) {
      response.set({
        'content-type': archive.mime,
        'content-disposition': `attachment; filename="${archive.name}"`,
        'cache-control': 'no-store',
      });
      return pipeline(createReadStream(archive.path), response);
    }
    const bytes = await files.read(file);
    const show = inline && showable.test(file.mime);
    const ancestors = [names.dashboardOrigin, ...clients.list().map(({ origin }) => origin)];
    response.removeHeader('x-frame-options');
    response.set({
      'content-type': /^text\/|json$/u.test(file.mime) ? `${file.mime}; charset=utf-8` : file.mime,
      'content-disposition': `${show ? 'inline' : 'attachment'}; filename="${file.name.replaceAll(/[^\w. -]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'no-store',
      'content-security-policy': `${isPdf(file) ? '' : 'sandbox; '}default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${[...new Set(ancestors)].join(' ')}`,
    });
    response.end(bytes);
  };
  app.get('/d/:id', answer);
}

/** A browser shows no PDF in a sandbox. It takes the bytes for nothing but a PDF, whatever is in them: kinds are not guessed here. */
function isPdf({ mime }: { mime: string }): boolean {
  return mime === 'application/pdf';
}
