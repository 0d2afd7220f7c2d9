import type { ZodType } from 'zod';

/** One thing of each application that is kept in this browser, by the application's id. What cannot be read counts as not there. */
export function keptInBrowser<T>(name: string, shape: ZodType<T>) {
  const keyOf = (applicationId: string) => `${name}:${applicationId}`;
  return {
    keep: (applicationId: string, value: T) => localStorage.setItem(keyOf(applicationId), JSON.stringify(value)),
    forget: (applicationId: string) => localStorage.removeItem(keyOf(applicationId)),
    kept: (applicationId: string): T | undefined => {
      try {
        return shape.safeParse(JSON.parse(localStorage.getItem(keyOf(applicationId)) ?? 'null')).data;
      } catch {
        return undefined;
      }
    },
  };
}
