import { matches } from '@sincerely/adapters';
import { startPageSession } from '../page/page-session.ts';

export default defineContentScript({
  matches,
  allFrames: true,
  runAt: 'document_idle',
  main(context) {
    startPageSession(document, context);
  },
});
