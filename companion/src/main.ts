import { codeOf } from '@sincerely/shared';
import { startCompanion } from './companion.ts';
import { readConfig } from './config.ts';

/** Runs the companion until SIGINT or SIGTERM. With SINCERELY_READY=json it says so in one line of JSON instead of words. */
async function main(): Promise<void> {
  const companion = await startCompanion(readConfig(process.env));
  const { port, url, dashboardUrl, bootId } = companion;
  // Before it says that it is ready: who waits for that may stop it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void companion.close().then(() => process.exit(0)));
  }
  const asJson = process.env.SINCERELY_READY === 'json';
  if (asJson) console.log(JSON.stringify({ port, url, dashboardUrl, bootId, pid: process.pid }));
  else console.log(`Dashboard: ${dashboardUrl}`);
  companion.onLinkUsed((next) => console.log(asJson ? JSON.stringify({ dashboardUrl: next }) : `Opened. For another browser: ${next}`));
}

try {
  await main();
} catch (thrown) {
  // Expected ends have a sentence for the person; anything else shows where it came from.
  if (codeOf(thrown) === 'internal' && !(thrown instanceof Error && thrown.message.startsWith('SINCERELY_'))) console.error(thrown);
  else console.error((thrown as Error).message);
  process.exit(1);
}
