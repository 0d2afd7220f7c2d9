import type { companionProvesItself, pair } from '@sincerely/extension/background/pair';
import { homeOrigin } from './dance.ts';
import { withExtensionStorage } from './extension-browser.ts';

type PairingCode = { pair: typeof pair; companionProvesItself: typeof companionProvesItself };
type Ended<Value> = { kept: Record<string, unknown>; value?: Value; ended: unknown };

/** Runs the extension's own pairing with what it has kept, and tells what it keeps then and how it ended. Its calls carry its origin, as a browser's do. */
export async function connectedBrowser<Value>(
  local: Record<string, unknown>,
  work: (code: PairingCode) => Promise<Value>,
  origin = homeOrigin,
): Promise<Ended<Value>> {
  const kept = { ...local };
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    plainFetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } });
  try {
    const value = await withExtensionStorage(kept, async () => work(await loadPairing()));
    return { kept, value, ended: 'done' };
  } catch (thrown) {
    return { kept, ended: thrown };
  } finally {
    globalThis.fetch = plainFetch;
  }
}

/** Only once there is a browser for it. */
async function loadPairing(): Promise<PairingCode> {
  return import('@sincerely/extension/background/pair');
}
