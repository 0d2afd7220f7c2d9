import type { Express } from 'express';

/** A method and a path as it is mounted, such as `/api/jobs/:id`. */
export type AnsweredPath = { method: string; path: string };

/** Everything the app answers, of the table of routes or not. */
export function answeredPaths(app: Express): AnsweredPath[] {
  return app.router.stack.flatMap(({ route }) => {
    if (route === undefined) return [];
    const methods = new Set(route.stack.map(({ method }) => method.toUpperCase()));
    return [...methods].map((method) => ({ method, path: route.path }));
  });
}
