import { CodedError } from '@sincerely/shared';
import type { CDPSession, Page } from 'playwright';
import { bindingName, engineName, type PageEngine, type Told } from './page-engine.ts';

export type World = {
  /** Asks the engine in the page that is there now. Rejects with `page-changed` when the page goes away meanwhile. */
  ask<Name extends keyof PageEngine>(
    name: Name,
    input: Parameters<PageEngine[Name]>[0],
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<PageEngine[Name]>>>;
};

/** Puts files into the box the engine is at; absolute paths. */
type Attach = (told: Told) => string[];

const worldName = 'sincerely';

/**
 * The engine in a world of its own in the page: it shares the page's document and none of its scripts' objects, so the page can neither see nor call it,
 * nor the binding it speaks by, nor change what its built-ins do.
 */
export async function openWorld(page: Page, source: string, attach: Attach): Promise<World> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName });
  let world: Promise<number> | undefined;
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) world = undefined;
  });
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === bindingName) void putFiles(cdp, executionContextId, JSON.parse(payload) as Told, attach);
  });
  return {
    ask: async (name, input, signal) => {
      const contextId = await (world ??= enter(cdp, source));
      const text = await untilAborted(callEngine(cdp, contextId, name, input), signal);
      return JSON.parse(text) as never;
    },
  };
}

async function enter(cdp: CDPSession, source: string): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName });
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId: executionContextId, expression: source });
  if (exceptionDetails !== undefined) throw new Error(`The engine could not be started: ${exceptionDetails.text}`);
  return executionContextId;
}

const call = `async (name, input) => JSON.stringify((await ${engineName}[name](JSON.parse(input))) ?? null)`;

async function callEngine(cdp: CDPSession, executionContextId: number, name: string, input: unknown): Promise<string> {
  const given = [{ value: name }, { value: JSON.stringify(input) }];
  const options = { executionContextId, arguments: given, awaitPromise: true, returnByValue: true };
  const answer = await cdp.send('Runtime.callFunctionOn', { functionDeclaration: call, ...options }).catch((cause: unknown) => {
    // The document went away with its world.
    throw new CodedError('page-changed', { cause });
  });
  const failure = answer.exceptionDetails?.exception?.description ?? answer.exceptionDetails?.text;
  if (failure !== undefined) throw new Error(`The engine failed: ${failure.split('\n')[0]}`);
  return answer.result.value as string;
}

async function putFiles(cdp: CDPSession, executionContextId: number, told: Told, attach: Attach): Promise<void> {
  const say = async (functionDeclaration: string, ...values: unknown[]) =>
    cdp.send('Runtime.callFunctionOn', { functionDeclaration, executionContextId, arguments: values.map((value) => ({ value })) });
  try {
    const { result } = await say(`(at) => ${engineName}.box(at)`, told.at);
    await cdp.send('DOM.setFileInputFiles', { files: attach(told), objectId: result.objectId as string });
    await say(`(at) => ${engineName}.attached(at)`, told.at);
  } catch (thrown) {
    // A page that is gone hears nothing more; the fill under way ends with it.
    await say(`(at, failure) => ${engineName}.attached(at, failure)`, told.at, (thrown as Error).message).catch(() => {});
  }
}

async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const stop = () => aborted.reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  work.catch(() => {});
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', stop));
}
