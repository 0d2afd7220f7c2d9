/** The names and origins the companion is served under, all on one port. */
export type ServedNames = { hosts: ReadonlySet<string>; dashboardHost: string; dashboardOrigin: string };

export function servedNames(port: number): ServedNames {
  const dashboardHost = `sincerely.localhost:${port}`;
  return {
    hosts: new Set([dashboardHost, `127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]),
    dashboardHost,
    dashboardOrigin: `http://${dashboardHost}`,
  };
}

/** The origin of an installed extension; a web page's never matches. */
export function isExtensionOrigin(origin: string): boolean {
  return /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/u.test(origin);
}
