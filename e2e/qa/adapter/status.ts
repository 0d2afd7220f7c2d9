import { adapters, health, type AtsAdapter, type Health } from '@sincerely/adapters';

export type AdapterStatus = {
  id: string;
  version: number;
  lastVerified: string;
  against: string;
  preview: boolean;
  /** Captured pages with a form, and when they were looked at; empty before the first time. */
  forms: number;
  checked: string;
  /** The check was of another version. */
  isStale: boolean;
  /** Share of the forms that each locator found something on, from 0 to 1. */
  locators: Record<string, number>;
  /** The last live form that was filled; null: there was none. */
  live: (NonNullable<Health['live']> & { isStale: boolean }) | null;
};

/** What each adapter says it was verified against, and what the last check counted. */
export function statusOf({ id, version, lastVerified, against, preview }: AtsAdapter): AdapterStatus {
  const { forms = 0, checked = '', locators = {}, version: then, live } = health[id] ?? {};
  const shares = Object.entries(locators).map(([locator, hits]) => [locator, forms === 0 ? 0 : hits / forms] as const);
  const isStale = forms > 0 && then !== version;
  return {
    id,
    version,
    lastVerified,
    against,
    preview: preview === true,
    forms,
    checked,
    isStale,
    locators: Object.fromEntries(shares),
    live: live ? { ...live, isStale: live.version !== version } : null,
  };
}

/** Prints the status of every adapter. */
export function status({ json }: { json: boolean }): void {
  const all = adapters.map(statusOf);
  console.log(json ? JSON.stringify(all, null, 2) : all.map(inWords).join('\n\n'));
}

function inWords({ id, version, lastVerified, against, preview, forms, checked, isStale, locators, live }: AdapterStatus): string {
  const head = `${id} ${version}${preview ? ' (preview)' : ''}   verified ${lastVerified} against ${against}`;
  const last =
    forms === 0
      ? '  never checked with captured forms'
      : `  checked ${checked} with ${forms} forms${isStale ? ', of another version' : ''}`;
  const rows = Object.entries(locators).map(([locator, share]) => `  ${(share * 100).toFixed(0).padStart(4)} %  ${locator}`);
  return [head, last, liveInWords(live), ...rows].join('\n');
}

function liveInWords(live: AdapterStatus['live']): string {
  if (live === null) return '  never verified on a live form';
  const { on, filled, tried, isStale } = live;
  return `  filled ${filled} of ${tried} rows of a live form on ${on}${isStale ? ', as another version' : ''}`;
}
