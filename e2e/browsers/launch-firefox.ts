import { launch, type Browser } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';
import type { BoardAddress } from './launch-chromium.ts';

/** Fixed origin of the extension's pages in Firefox: `moz-extension://{addonUuid}/`. */
export const addonUuid = 'b1a4e6d2-5c3f-4e7a-9d10-2f6c8a7b3e51';

export type FirefoxOptions = {
  boards?: BoardAddress;
  /** Folder of an unpacked extension. */
  extension?: string;
  /** Its `browser_specific_settings.gecko.id`; read from the manifest when left out. */
  addonId?: string;
  headless?: boolean;
};

/** Firefox over WebDriver BiDi. The boards are reached through their CONNECT proxy, which refuses all else; this machine directly. */
export async function launchFirefox({ boards, extension, addonId, headless = true }: FirefoxOptions = {}): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    acceptInsecureCerts: true,
    // Without it the extension's own pages cannot be opened.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { ...quietPrefs, ...proxyPrefs(boards), ...(await addonPrefs(extension, addonId)) },
  });
  if (extension !== undefined) await browser.installExtension(extension);
  return browser;
}

const quietPrefs = {
  // Form and panel stand side by side for a person; here they are two tabs, and the one behind must not be slowed down.
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'dom.timeout.throttling_delay': -1,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.getAddons.cache.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
};

function proxyPrefs(boards: BoardAddress | undefined): Record<string, unknown> {
  if (boards === undefined) return {};
  const address = (kind: string) => ({ [`network.proxy.${kind}`]: '127.0.0.1', [`network.proxy.${kind}_port`]: boards.proxyPort });
  const direct = { 'network.proxy.allow_hijacking_localhost': false, 'network.proxy.no_proxies_on': '127.0.0.1,localhost' };
  return { 'network.proxy.type': 1, ...address('http'), ...address('ssl'), ...direct };
}

async function addonPrefs(extension: string | undefined, addonId: string | undefined): Promise<Record<string, unknown>> {
  if (extension === undefined) return {};
  const id = addonId ?? (await addonIdOf(extension));
  return id === undefined ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [id]: addonUuid }) };
}

async function addonIdOf(extension: string): Promise<string | undefined> {
  const { default: manifest } = (await import(`${extension}/manifest.json`, { with: { type: 'json' } })) as {
    default: { browser_specific_settings?: { gecko?: { id?: string } } };
  };
  return manifest.browser_specific_settings?.gecko?.id;
}
