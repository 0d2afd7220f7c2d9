import { matches } from '@sincerely/adapters';
import { servePage } from '../page/serve-page.ts';

/** The engine, put into a document by the background when it first asks something of it. */
export default defineContentScript({
  matches,
  registration: 'runtime',
  main() {
    servePage(document);
  },
});
