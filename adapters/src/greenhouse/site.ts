import type { Site } from '../engine/posting-address.ts';

export const greenhouseSite: Site = {
  id: 'greenhouse',
  matches: ['https://*.greenhouse.io/*'],
  address: [
    /^\/embed\/job_app(?:\/confirmation)?\?(?=.*\bfor=(?<board>[^&]+))(?=.*\btoken=(?<id>[^&]+))/u,
    /^\/(?<board>[^/?]+)\/jobs\/(?<id>\d+)/u,
  ],
};
