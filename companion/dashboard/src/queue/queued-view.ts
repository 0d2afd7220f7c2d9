/** What of an application of the queue is looked at: its plan, or its page in the companion's browser. */
export type QueuedView = { view?: 'page' };

export function readQueuedView({ view }: Record<string, unknown>): QueuedView {
  return view === 'page' ? { view } : {};
}
