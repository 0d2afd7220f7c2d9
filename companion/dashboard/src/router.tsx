import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readTab } from './applications/application-tabs.ts';
import { readListSearch } from './applications/list-search.ts';
import { Frame } from './frame.tsx';
import { NotFound } from './pages/not-found.tsx';
import { readQueuedView } from './queue/queued-view.ts';

/** Each room is fetched when it is opened, or when somebody is about to: the first one is there sooner. */
const todayPage = lazyRouteComponent(async () => import('./pages/today-page.tsx'), 'TodayPage');
const applicationsPage = lazyRouteComponent(async () => import('./pages/applications-page.tsx'), 'ApplicationsPage');
const applicationPage = lazyRouteComponent(async () => import('./pages/application-page.tsx'), 'ApplicationPage');
const queuePage = lazyRouteComponent(async () => import('./pages/queue-page.tsx'), 'QueuePage');
const queuedPage = lazyRouteComponent(async () => import('./pages/queued-page.tsx'), 'QueuedPage');
const documentsPage = lazyRouteComponent(async () => import('./pages/documents-page.tsx'), 'DocumentsPage');
const answersPage = lazyRouteComponent(async () => import('./pages/answers-page.tsx'), 'AnswersPage');
const profilePage = lazyRouteComponent(async () => import('./pages/profile-page.tsx'), 'ProfilePage');
const legalPage = lazyRouteComponent(async () => import('./pages/legal-page.tsx'), 'LegalPage');
const improvePage = lazyRouteComponent(async () => import('./pages/improve-page.tsx'), 'ImprovePage');
const reviewPage = lazyRouteComponent(async () => import('./pages/review-page.tsx'), 'ReviewPage');
const basePage = lazyRouteComponent(async () => import('./pages/base-page.tsx'), 'BasePage');
const jobsPage = lazyRouteComponent(async () => import('./pages/jobs-page.tsx'), 'JobsPage');
const jobPage = lazyRouteComponent(async () => import('./pages/job-page.tsx'), 'JobPage');
const settingsPage = lazyRouteComponent(async () => import('./pages/settings-page.tsx'), 'SettingsPage');
const insightsPage = lazyRouteComponent(async () => import('./insights/insights-page.tsx'), 'InsightsPage');

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: todayPage }),
  createRoute({ getParentRoute: () => root, path: '/applications', component: applicationsPage, validateSearch: readListSearch }),
  createRoute({ getParentRoute: () => root, path: '/applications/$id', component: applicationPage, validateSearch: readTab }),
  createRoute({ getParentRoute: () => root, path: '/queue', component: queuePage }),
  createRoute({ getParentRoute: () => root, path: '/queue/$id', component: queuedPage, validateSearch: readQueuedView }),
  createRoute({ getParentRoute: () => root, path: '/insights', component: insightsPage }),
  createRoute({ getParentRoute: () => root, path: '/documents', component: documentsPage }),
  createRoute({ getParentRoute: () => root, path: '/answers', component: answersPage }),
  createRoute({ getParentRoute: () => root, path: '/profile', component: profilePage }),
  createRoute({ getParentRoute: () => root, path: '/profile/legal', component: legalPage }),
  createRoute({ getParentRoute: () => root, path: '/profile/improve', component: improvePage }),
  createRoute({ getParentRoute: () => root, path: '/profile/review/$id', component: reviewPage }),
  createRoute({ getParentRoute: () => root, path: '/profile/base/$id', component: basePage }),
  createRoute({ getParentRoute: () => root, path: '/jobs', component: jobsPage }),
  createRoute({ getParentRoute: () => root, path: '/jobs/$id', component: jobPage }),
  createRoute({ getParentRoute: () => root, path: '/settings', component: settingsPage }),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
