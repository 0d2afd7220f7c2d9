import type { CDPSession, Frame, Page } from 'playwright';

/** The world of the extension's content script in a page, or in a frame of another site's: where an attacker is who has broken out of the page's own. */
export type ContentWorld = { run<Value>(code: string): Promise<Value>; close(): Promise<void> };

export async function contentWorldOf(place: Page | Frame, extensionId: string): Promise<ContentWorld> {
  const context = 'context' in place ? place.context() : place.page().context();
  const session = await context.newCDPSession(place);
  const contextId = await worldIn(session, extensionId);
  return {
    run: async <Value>(code: string) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: code,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Value;
    },
    close: async () => session.detach(),
  };
}

async function worldIn(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
