import { adapterOf } from '@sincerely/adapters';

/** The id of the adapter for pages of no known ATS. */
export const otherSite = 'generic';

/** One host as the browser's permissions name it. */
const oneHost = /^https:\/\/(?<host>[^*/:]+)\/\*$/u;

/**
 * The permission for the site of an address: this one host over HTTPS and nothing else. Undefined where there is none to ask for: a page of a known
 * ATS needs no further permission, and over plain HTTP anybody on the way could read what is filled in.
 */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const site = `${protocol}//${hostname}/*`;
  return oneHost.test(site) && adapterOf(url) === undefined ? site : undefined;
}

/** Of what the browser allows, the single sites of no known ATS: a wider grant, however it came about, counts for none. */
export function sitesAmong(origins: string[]): string[] {
  return origins.filter((origin) => oneHost.test(origin) && siteOf(origin.replace('*', '')) === origin);
}

export function hostOf(site: string): string {
  return oneHost.exec(site)?.groups?.host ?? '';
}
