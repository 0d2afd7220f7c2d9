/** Both content scripts of a document share the extension's isolated world; the page cannot see it. */
const world = globalThis as { sincerelyPageId?: string };

/** Names this very document. */
export function namePage(): string {
  world.sincerelyPageId = crypto.randomUUID();
  return world.sincerelyPageId;
}

export function pageId(): string | undefined {
  return world.sincerelyPageId;
}
