/** A path of one of the dashboard's pages or its files: written plainly, and not what looks like a path of the API, a download or the metrics. */
export function isPagePath(path: string): boolean {
  return /^\/(?!(?:api|d|metrics)(?:\/|$))(?:[\w~-][\w.~-]*\/?)*$/iu.test(path);
}
