import { needBrowsers } from './browsers.ts';
import { buildStale } from './builds.ts';

/** What a command that measures or attacks runs on is what people run: built from the sources as they stand, in browsers that are there. */
export async function makeReady(wanted: { firefox: boolean }): Promise<void> {
  await needBrowsers(wanted);
  if ((await buildStale()) === 0) return;
  console.error('It could not be built; what it said is above.');
  process.exit(1);
}
