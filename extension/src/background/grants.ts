/** A fill may ask for the person's files with its grant, for one minute and in its own tab. */
const lifetime = 60_000;

const grants = new Map<string, { tabId: number; pageId: string; until: number }>();

export function grantFill(tabId: number, pageId: string): string {
  const grant = crypto.randomUUID();
  grants.set(grant, { tabId, pageId, until: Date.now() + lifetime });
  return grant;
}

export function isGranted(grant: string, tabId: number | undefined): boolean {
  const given = grants.get(grant);
  return given !== undefined && given.tabId === tabId && given.until > Date.now();
}

export function endGrant(grant: string): void {
  grants.delete(grant);
}
