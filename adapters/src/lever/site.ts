import type { Site } from '../engine/posting-address.ts';

export const leverSite: Site = {
  id: 'lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  address: [/^\/(?<board>[^/?]+)\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/iu],
};
