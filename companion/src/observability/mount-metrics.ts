import type { Express, Request, Response } from 'express';
import { admit, type Mounting } from '../http/mount.ts';

export const metricsPath = '/metrics';

/** For a paired client, by its token: how much somebody applies is nobody else's business, even on this machine. */
export function mountMetrics(app: Express, text: () => Promise<string>, mounting: Mounting): void {
  app.get(metricsPath, admit('metrics', { access: 'client' }, mounting), async (_: Request, response: Response) => {
    response
      .set('cache-control', 'no-store')
      .type('text/plain')
      .send(await text());
  });
}
