import { buildStale } from '../../scripts/builds.ts';
import { builtClients } from '../boards/server/build-clients.ts';

/** Builds what tests run on, once, before their files run beside each other: companion, extension and the boards' pages. */
export async function setup(): Promise<void> {
  if ((await buildStale()) !== 0) throw new Error('It could not be built; what it said is above.');
  await builtClients();
}
