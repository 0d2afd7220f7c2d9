/** The tabs of an application, by the part of the address that leads to each. */
export const applicationTabs = ['overview', 'cv', 'letter', 'score', 'proof', 'prep', 'versions', 'mail', 'notes'] as const;

export type ApplicationTab = (typeof applicationTabs)[number];

/** Reads an address a person may have written: no known tab is the first one. */
export function readTab(search: Record<string, unknown>): { tab?: ApplicationTab } {
  const tab = applicationTabs.find((one) => one === search.tab);
  return tab === undefined ? {} : { tab };
}
