import { matches } from '@sincerely/adapters';
import { watchPage } from '../page/watch-page.ts';

/** In every page of the sites: small, because most of them have no form. */
export default defineContentScript({
  matches,
  allFrames: true,
  runAt: 'document_idle',
  main(context) {
    watchPage(document, context);
  },
});
