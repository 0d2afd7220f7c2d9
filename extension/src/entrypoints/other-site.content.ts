import { watchOtherSite } from '../page/watch-other-site.ts';

/** In pages of a site the person has allowed; registered for that site alone, by the background. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    watchOtherSite(document, context);
  },
});
