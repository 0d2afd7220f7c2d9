import { addressOf, isAt, type PostingAddress } from '../engine/posting-address.ts';
import { greenhouseAdvertised } from '../greenhouse/advertised.ts';
import { leverAdvertised } from '../lever/advertised.ts';
import { workableAdvertised } from '../workable/advertised.ts';
import type { AdvertisementSource } from './advertisement.ts';

export type { Advertisement, AdvertisementSource } from './advertisement.ts';

/** A posting by the address of any of its pages, and where to ask for it, best first. */
export type Advertised = { ats: string; address: PostingAddress; pageUrl: string; formUrl: string; sources: AdvertisementSource[] };

const sites = [greenhouseAdvertised, leverAdvertised, workableAdvertised];

/** Every host a posting may be asked for at. */
export const advertisementHosts = new Set(sites.flatMap(({ hosts }) => hosts));

/** Undefined where the address is no posting of an ATS that can be asked. Nothing here touches a page. */
export function advertisedAt(url: string): Advertised | undefined {
  const site = sites.find((one) => isAt(one, url));
  const address = site && addressOf(url, site);
  if (!site || !address) return undefined;
  const pageUrl = site.pageUrl(url, address);
  return { ats: site.id, address, pageUrl, formUrl: site.formUrl(pageUrl), sources: site.sources(pageUrl, address) };
}
