export type DocumentRole = 'resume' | 'cover-letter';

/** The document of a page a grant is for. */
type Place = { tabId: number; pageId: string };
type Grant = Place & { until: number; left: DocumentRole[] };

/** A fill may ask for the person's files with its grant, for one minute and in its own document. */
const lifetime = 60_000;

const grants = new Map<string, Grant>();

/** A grant for these files, each as often as it is named. */
export function grantFill({ tabId, pageId }: Place, files: DocumentRole[]): string {
  const grant = crypto.randomUUID();
  grants.set(grant, { tabId, pageId, until: Date.now() + lifetime, left: [...files] });
  return grant;
}

/** Whether the grant gives this file to this document now; what was given once is not given again. */
export function useGrant(grant: string, { tabId, pageId }: Place, file: DocumentRole): boolean {
  const given = grants.get(grant);
  if (given === undefined || given.tabId !== tabId || given.pageId !== pageId || given.until <= Date.now()) return false;
  const at = given.left.indexOf(file);
  if (at === -1) return false;
  given.left.splice(at, 1);
  return true;
}

export function endGrant(grant: string): void {
  grants.delete(grant);
}
