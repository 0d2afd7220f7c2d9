import type { Site } from '../engine/posting-address.ts';

export const workableSite: Site = {
  id: 'workable',
  matches: ['https://apply.workable.com/*'],
  address: [/^\/(?<board>[^/?]+)\/j\/(?<id>[0-9A-F]+)/iu],
};
