import type { z } from 'zod';
import { applicationRoutes } from './routes/application-routes.ts';
import { automationRoutes } from './routes/automation-routes.ts';
import { jobRoutes } from './routes/job-routes.ts';
import { profileRoutes } from './routes/profile-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { settingsRoutes } from './routes/settings-routes.ts';
import { trackerRoutes } from './routes/tracker-routes.ts';

export { Overview, Setup, SyncedData } from './routes/session-routes.ts';
export type { RateClass, Route, RouteAccess } from './routes/route.ts';

/** Every HTTP route, used by both ends. Path parameters are written `:id`; a fixed path stands before one that would take it for an id. */
export const routes = {
  ...sessionRoutes,
  ...profileRoutes,
  ...trackerRoutes,
  ...applicationRoutes,
  ...jobRoutes,
  ...automationRoutes,
  ...settingsRoutes,
} as const;

export type RouteName = keyof typeof routes;
export type RouteInput<N extends RouteName> = z.input<(typeof routes)[N]['input']>;
export type RouteOutput<N extends RouteName> = z.output<(typeof routes)[N]['output']>;

/** Those that may be asked over the live connection too. */
export type LiveRoute = { [N in RouteName]: (typeof routes)[N] extends { live: true } ? N : never }[RouteName];
export const liveRoutes = (Object.keys(routes) as RouteName[]).filter((name): name is LiveRoute => 'live' in routes[name]);

/** Sent by the extension's outbox: a call that is repeated with the same key is answered once. */
export const idempotencyHeader = 'idempotency-key';
/** The dashboard's in-memory token, beside its cookie. */
export const headerTokenName = 'x-sincerely-token';

/** The port tried first; `SINCERELY_PORT` changes it. */
export const defaultPort = 4747;

/** The path with its parameters put in. */
export function pathOf(name: RouteName, params: Record<string, string> = {}): string {
  return routes[name].path.replaceAll(/:(\w+)/gu, (_, key: string) => encodeURIComponent(params[key] ?? ''));
}
