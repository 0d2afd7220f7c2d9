import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readTab } from './applications/application-tabs.ts';
import { readListSearch } from './applications/list-search.ts';
import { Frame } from './frame.tsx';
import { AnswersPage } from './pages/answers-page.tsx';
import { ApplicationPage } from './pages/application-page.tsx';
import { ApplicationsPage } from './pages/applications-page.tsx';
import { BasePage } from './pages/base-page.tsx';
import { DocumentsPage } from './pages/documents-page.tsx';
import { NotFound } from './pages/not-found.tsx';
import { ProfilePage } from './pages/profile-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { readQueuedView } from './queue/queued-view.ts';
import { SettingsPage } from './pages/settings-page.tsx';
import { TodayPage } from './pages/today-page.tsx';

/** Fetched when they are opened: they are not where a day begins. */
const improvePage = lazyRouteComponent(async () => import('./pages/improve-page.tsx'), 'ImprovePage');
const jobsPage = lazyRouteComponent(async () => import('./pages/jobs-page.tsx'), 'JobsPage');
const jobPage = lazyRouteComponent(async () => import('./pages/job-page.tsx'), 'JobPage');

const queuePage = lazyRouteComponent(async () => import('./pages/queue-page.tsx'), 'QueuePage');
const queuedPage = lazyRouteComponent(async () => import('./pages/queued-page.tsx'), 'QueuedPage');

const insightsPage = lazyRouteComponent(async () => import('./insights/insights-page.tsx'), 'InsightsPage');

const legalPage = lazyRouteComponent(async () => import('./pages/legal-page.tsx'), 'LegalPage');

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: TodayPage }),
  createRoute({ getParentRoute: () => root, path: '/applications', component: ApplicationsPage, validateSearch: readListSearch }),
  createRoute({ getParentRoute: () => root, path: '/applications/$id', component: ApplicationPage, validateSearch: readTab }),
  createRoute({ getParentRoute: () => root, path: '/queue', component: queuePage }),
  createRoute({ getParentRoute: () => root, path: '/queue/$id', component: queuedPage, validateSearch: readQueuedView }),
  createRoute({ getParentRoute: () => root, path: '/insights', component: insightsPage }),
  createRoute({ getParentRoute: () => root, path: '/documents', component: DocumentsPage }),
  createRoute({ getParentRoute: () => root, path: '/answers', component: AnswersPage }),
  createRoute({ getParentRoute: () => root, path: '/profile', component: ProfilePage }),
  createRoute({ getParentRoute: () => root, path: '/profile/legal', component: legalPage }),
  createRoute({ getParentRoute: () => root, path: '/profile/improve', component: improvePage }),
  createRoute({ getParentRoute: () => root, path: '/profile/review/$id', component: ReviewPage }),
  createRoute({ getParentRoute: () => root, path: '/profile/base/$id', component: BasePage }),
  createRoute({ getParentRoute: () => root, path: '/jobs', component: jobsPage }),
  createRoute({ getParentRoute: () => root, path: '/jobs/$id', component: jobPage }),
  createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsPage }),
]);

export const router = createRouter({ routeTree });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
