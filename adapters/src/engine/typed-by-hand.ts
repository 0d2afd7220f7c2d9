import type { Candidate } from './candidate.ts';

/** What the person does in the page while it is being filled: a parser's writing and ours are not trusted events, theirs are. */
export type HandsOn = {
  has(candidate: Candidate): boolean;
  /** Runs a click of ours: the events that a browser makes of it are trusted ones too. */
  ours(click: () => void): void;
  stop(): void;
};

/** Watches for the person's own hand until it is stopped. */
export function watchHands(document: Document): HandsOn {
  const touched = new WeakSet<EventTarget>();
  let isOurs = false;
  const note = (event: Event) => {
    if (!isOurs && event.isTrusted && event.target !== null) touched.add(event.target);
  };
  for (const type of ['input', 'change']) document.addEventListener(type, note, true);
  return {
    has: ({ element, members }) => [element, ...members].some((control) => touched.has(control)),
    ours: (click) => {
      isOurs = true;
      try {
        click();
      } finally {
        isOurs = false;
      }
    },
    stop: () => {
      for (const type of ['input', 'change']) document.removeEventListener(type, note, true);
    },
  };
}
