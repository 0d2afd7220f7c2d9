import { enableCompileCache } from 'node:module';
import type { Companion } from './companion.ts';

// Before anything else is loaded: the next start finds its modules compiled. In the system's folder for such things, and of code alone.
enableCompileCache();
const { codeOf } = await import('@sincerely/shared');
const { readConfig } = await import('./config.ts');
const { supervise } = await import('./supervise.ts');

/** Runs the companion until SIGINT or SIGTERM. With SINCERELY_READY=json it says so in one line of JSON instead of words. */
async function main(): Promise<void> {
  const supervised = await supervise(readConfig(process.env));
  // Before anything is said: who reads that it is ready may stop it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void supervised.close().then(() => process.exit(0)));
  }
  say(supervised.companion);
  supervised.onStarted(say);
}

function say(companion: Companion): void {
  const { port, url, dashboardUrl, bootId } = companion;
  const asJson = process.env.SINCERELY_READY === 'json';
  if (asJson) console.log(JSON.stringify({ port, url, dashboardUrl, bootId, pid: process.pid }));
  else console.log(`Dashboard: ${dashboardUrl}`);
  companion.onLinkUsed((next) => console.log(asJson ? JSON.stringify({ dashboardUrl: next }) : `Opened. For another browser: ${next}`));
}

try {
  await main();
} catch (thrown) {
  const asJson = process.env.SINCERELY_READY === 'json' && codeOf(thrown) !== 'internal';
  // Expected ends have a sentence for the person; anything else shows where it came from.
  if (asJson) console.error(JSON.stringify({ error: { code: codeOf(thrown), message: (thrown as Error).message } }));
  else if (codeOf(thrown) === 'internal' && !(thrown instanceof Error && thrown.message.startsWith('SINCERELY_'))) console.error(thrown);
  else console.error((thrown as Error).message);
  process.exit(1);
}
