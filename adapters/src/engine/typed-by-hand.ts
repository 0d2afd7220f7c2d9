import type { Candidate } from './candidate.ts';

/** What the person does in the page while it is being filled: a parser's writing and ours are not trusted events, theirs are. */
export type HandsOn = { has(candidate: Candidate): boolean; stop(): void };

/** Watches for the person's own hand until it is stopped. */
export function watchHands(document: Document): HandsOn {
  const touched = new WeakSet<EventTarget>();
  const note = (event: Event) => {
    if (event.isTrusted && event.target !== null) touched.add(event.target);
  };
  for (const type of ['input', 'change']) document.addEventListener(type, note, true);
  return {
    has: ({ element, members }) => [element, ...members].some((control) => touched.has(control)),
    stop: () => {
      for (const type of ['input', 'change']) document.removeEventListener(type, note, true);
    },
  };
}
