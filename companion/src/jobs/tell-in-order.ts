/** Tells every listener of each event in the order of the commits, also where one of them commits in its turn. */
export type Teller<Event> = {
  tell(events: Event[]): void;
  /** Returns what ends it. */
  listen(listener: (event: Event) => void): () => void;
};

export function openTeller<Event>(): Teller<Event> {
  const listeners = new Set<(event: Event) => void>();
  const untold: Event[] = [];
  let isTelling = false;
  return {
    tell: (events) => {
      untold.push(...events);
      if (isTelling) return;
      isTelling = true;
      try {
        for (let event = untold.shift(); event !== undefined; event = untold.shift()) for (const listener of listeners) listener(event);
      } finally {
        isTelling = false;
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
