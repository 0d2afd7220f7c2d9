import type { BrowserContext } from 'playwright';

type Target = { targetId: string; type: string; url: string };
/** The part of the browser's protocol that Playwright has no types for. */
type Protocol = {
  send(method: 'Target.getTargets', input: { filter: object[] }): Promise<{ targetInfos: Target[] }>;
  send(method: 'Extensions.triggerAction', input: { id: string; targetId: string }): Promise<unknown>;
};

/** Presses an extension's button in the toolbar as a person does: the browser gives it the tab it was pressed in. */
export async function pressAction(context: BrowserContext, extensionId: string, url: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser has no session of its own.');
  const protocol = session as unknown as Protocol;
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === url);
  if (tab === undefined) throw new Error(`No tab shows ${url}.`);
  await protocol.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}
