/** The content scripts of a document share the extension's isolated world; the page cannot see it. */
const world = globalThis as { sincerelyPageId?: string; sincerelyOtherSite?: boolean };

/** Names this very document. */
export function namePage(): string {
  world.sincerelyPageId = crypto.randomUUID();
  return world.sincerelyPageId;
}

/** Names a document of no known ATS; undefined where it has its name already: such a page may be given the script twice. */
export function nameOtherPage(): string | undefined {
  if (world.sincerelyPageId !== undefined) return undefined;
  world.sincerelyOtherSite = true;
  return namePage();
}

export function pageId(): string | undefined {
  return world.sincerelyPageId;
}

/** Whether this document is one of no known ATS that the person allowed. */
export function isOtherPage(): boolean {
  return world.sincerelyOtherSite === true;
}
