import './no-generated-code.ts';
import { readTooMany, usualAppearance } from '@sincerely/shared';
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { useLanguage, wear } from './appearance.ts';
import { startLive, watchForReturn } from './live.ts';
import { SessionEnded } from './pages/session-ended.tsx';
import { router } from './router.tsx';
import { call, openSession } from './session.ts';

// The companion is on this machine: whether there is a network says nothing of it.
const always = { networkMode: 'always' } as const;
/** Once more at once; after too much, as often and as late as it was told. */
const retry = (failures: number, thrown: unknown) => failures < (readTooMany(thrown) ? 3 : 1);
const retryDelay = (_: number, thrown: unknown) => (readTooMany(thrown)?.retryAfter ?? 1) * 1000;
const queries = new QueryClient({ defaultOptions: { queries: { ...always, retry, retryDelay, staleTime: 2_000 }, mutations: always } });
// What has come is drawn in the task in which it came: with every key of a search, a timer more would be a frame later.
notifyManager.setScheduler(queueMicrotask);
const root = createRoot(document.querySelector('#root') as HTMLElement);

try {
  // The token leaves the address before the router reads it; the room that is asked for is fetched while the session opens.
  const session = openSession();
  const room = router.load();
  await session;
  const settings = await call('settings');
  queries.setQueryData(['settings'], settings);
  await wear(settings.appearance);
  await room;
  root.render(<Dashboard />);
  void startLive(queries);
  watchForReturn(queries);
} catch (thrown) {
  await wear(usualAppearance);
  root.render(<SessionEnded thrown={thrown} />);
}

function Dashboard() {
  const { language } = useLanguage();
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider key={language} router={router} />
    </QueryClientProvider>
  );
}
