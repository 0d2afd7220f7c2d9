/** A page of the dashboard, by the port the companion is on. */
export function dashboardPage(port: number, path: string): string {
  return `http://${dashboardHost(port)}${path}`;
}

export function dashboardHost(port: number): string {
  return `sincerely.localhost:${port}`;
}
