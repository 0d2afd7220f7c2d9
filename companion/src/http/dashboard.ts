import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Appearance, CodedError } from '@sincerely/shared';
import express, { type Express, type Request, type Response } from 'express';
import type { ServedNames } from './names.ts';
import { isPagePath } from './page-path.ts';

type Parts = { dashboardFolder: string; names: ServedNames; theme: () => Appearance['theme'] };

/**
 * Serves the built dashboard under its own host name only: a cookie of a bare 127.0.0.1 would be shared by every local port. The page wears the
 * person's theme from its first paint.
 */
export function mountDashboard(app: Express, { dashboardFolder: folder, names, theme }: Parts): void {
  const index = join(folder, 'index.html');
  app.get('/{*path}', (request: Request, response: Response, next) => {
    if (!isPagePath(request.path)) throw new CodedError('not-found');
    if (request.headers.host?.toLowerCase() !== names.dashboardHost)
      return response.redirect(302, `${names.dashboardOrigin}${request.path}`);
    if (!existsSync(index)) return response.status(503).type('html').send(notBuilt);
    return next();
  });
  app.use(express.static(folder, { index: false, fallthrough: true, setHeaders: cacheHashedFiles }));
  app.get('/{*path}', (request: Request, response: Response, next) => {
    if (/\.\w+$/u.test(request.path)) return next();
    const page = readFileSync(index, 'utf8').replace('<html', `<html data-theme="${theme()}"`);
    return response.set('cache-control', 'no-cache').type('html').send(page);
  });
}

function cacheHashedFiles(response: Response['req']['res'] & object, path: string): void {
  response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

const notBuilt = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sincerely</title></head><body>
<h1>The dashboard is not built yet</h1>
<p>The companion is running and keeps your data, but this page has to be built once. Stop it and run <code>npm start</code>, which builds the
dashboard and the extension, or run <code>pnpm --filter @sincerely/companion build</code>, then reload this page.</p></body></html>`;
