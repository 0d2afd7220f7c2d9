import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { askBackground, type PanelActions } from '../messages.ts';
import { noConnection, type Connection, type TabState } from '../state.ts';

/** What popup and side panel render: read from the background's session state, never changed here. */
type Snapshot = {
  loaded: boolean;
  tabId: number | undefined;
  tab: TabState | undefined;
  connection: Connection;
};

export const useSnapshot = create<Snapshot>(() => ({ loaded: false, tabId: undefined, tab: undefined, connection: noConnection }));

/** Actions of the background, for buttons. */
export const ask = askBackground<PanelActions>('panel');

/** While the companion is away an open popup tries again this often. */
const tryAgainEvery = 2_000;

/** Loads the state of the tab the surface belongs to and keeps it fresh. */
export async function startSnapshot(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') takeChanges(changes);
  });
  await loadTab(await ownTab());
  if (askedTab() === undefined) browser.tabs.onActivated.addListener(({ tabId }) => void loadTab(tabId));
  void ask('connect', {});
  setInterval(() => {
    if (useSnapshot.getState().connection.state !== 'connected') void ask('connect', {});
  }, tryAgainEvery);
}

async function loadTab(tabId: number | undefined): Promise<void> {
  const stored = await browser.storage.session.get(null);
  useSnapshot.setState({
    loaded: true,
    tabId,
    tab: stored[`tab:${tabId}`] as TabState | undefined,
    connection: (stored.connection as Connection | undefined) ?? noConnection,
  });
}

function takeChanges(changes: Record<string, { newValue?: unknown }>): void {
  const { tabId } = useSnapshot.getState();
  if ('connection' in changes)
    useSnapshot.setState({ connection: (changes.connection?.newValue as Connection | undefined) ?? noConnection });
  if (`tab:${tabId}` in changes) useSnapshot.setState({ tab: changes[`tab:${tabId}`]?.newValue as TabState | undefined });
}

/** A panel opened in a window of its own names its tab in the address. */
function askedTab(): number | undefined {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked === null ? undefined : Number(asked);
}

async function ownTab(): Promise<number | undefined> {
  if (askedTab() !== undefined) return askedTab();
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}
