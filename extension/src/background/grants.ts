import type { DocumentRole } from '@sincerely/shared';

/** A file a fill attaches: the very document its plan showed. */
export type GrantedFile = { role: DocumentRole; id: string; name: string };

/** The document of a page a grant is for. */
type Place = { tabId: number; pageId: string };
type Grant = Place & { until: number; left: GrantedFile[] };

/** A fill may ask for the person's files with its grant, for one minute and in its own document. */
const lifetime = 60_000;

const grants = new Map<string, Grant>();

/** A grant for these files, each as often as it is named. */
export function grantFill({ tabId, pageId }: Place, files: GrantedFile[]): string {
  const grant = crypto.randomUUID();
  grants.set(grant, { tabId, pageId, until: Date.now() + lifetime, left: [...files] });
  return grant;
}

/** The file the grant gives to this document now, if it does; what was given once is not given again. */
export function useGrant(grant: string, { tabId, pageId }: Place, role: DocumentRole): GrantedFile | undefined {
  const given = grants.get(grant);
  if (given === undefined || given.tabId !== tabId || given.pageId !== pageId || given.until <= Date.now()) return undefined;
  const at = given.left.findIndex((file) => file.role === role);
  return at === -1 ? undefined : given.left.splice(at, 1)[0];
}

export function endGrant(grant: string): void {
  grants.delete(grant);
}
