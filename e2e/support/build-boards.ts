import { builtClients } from '../boards/server/build-clients.ts';

/** Builds the boards' pages once, before the test files that serve them run beside each other. */
export async function setup(): Promise<void> {
  await builtClients();
}
