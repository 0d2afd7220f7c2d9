import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GreenhouseLoader } from '../boards/greenhouse/loader.ts';
import { scriptJson } from '../boards/server/exchange.ts';

/**
 * Loader data captured from the very pages that are judged, by posting. Capture tools take the scripts out of a page; where the data was kept beside
 * it, the page is served with it again, as the vendor serves it.
 */
export type CapturedSchemas = Map<string, GreenhouseLoader>;

/** None where the folder is not there. */
export function schemasIn(folder: string): CapturedSchemas {
  const files = existsSync(folder) ? globSync('greenhouse/*.json', { cwd: folder }) : [];
  const loaders = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<GreenhouseLoader>);
  return new Map(loaders.flatMap((loader) => (isLoader(loader) ? [[loader.data.jobPostId, loader]] : [])));
}

function isLoader(loader: Partial<GreenhouseLoader>): loader is GreenhouseLoader {
  return loader.route !== undefined && loader.data !== undefined;
}

/** The page with its loader data, and whether there was any. */
export function withSchema(html: string, url: string, schemas: CapturedSchemas): { html: string; hasSchema: boolean } {
  const loader = schemas.get(/(?:\/jobs\/|[?&]token=)(?<id>\d+)/u.exec(url)?.groups?.id ?? '');
  if (loader === undefined || html.includes('__remixContext')) return { html, hasSchema: html.includes('__remixContext') };
  const context = { state: { loaderData: { root: loader.root, [loader.route]: loader.data } } };
  return { html: `${html}<script>window.__remixContext = ${scriptJson(context)};</script>`, hasSchema: true };
}
