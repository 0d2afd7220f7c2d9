import { isOpenAt, isPlain, isWindowPainted } from '@sincerely/adapters';

/** Milliseconds something has to be in sight before a press on it is one on what a person saw. */
const longEnough = 400;
/** Milliseconds after which what the browser says of sight is there. */
const delay = 100;

type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };
type SightOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/**
 * Watches whether a person can really see an element: Chromium itself knows what covers it or makes it faint, also around the frame the page is in.
 * The answer tells of an event whether the element had been seen, in one place, for a moment before it. Firefox does not know: there a page in a
 * frame of another one is never believed.
 */
export function watchSight(element: HTMLElement): (event: Event) => boolean {
  let since = Infinity;
  let knows = false;
  let place = '';
  const take = (entries: SightEntry[]) => {
    for (const { isVisible, time, boundingClientRect: at } of entries) {
      knows ||= isVisible !== undefined;
      const now = [at.x, at.y, at.width, at.height].join(' ');
      if (isVisible === false || now !== place) since = isVisible === false ? Infinity : time;
      else since = Math.min(since, time);
      place = now;
    }
  };
  const options: SightOptions = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay };
  const observer = new IntersectionObserver(take, options);
  observer.observe(element);
  return ({ timeStamp }) => {
    take(observer.takeRecords());
    return knows ? timeStamp - since >= longEnough : globalThis.self === globalThis.top;
  };
}

/** At the moment of a press: where it was put, not faint, turned or moved by what is around it, and nothing over it. */
export function isShownPlainly(host: HTMLElement, button: HTMLElement): boolean {
  const root = host.ownerDocument.documentElement;
  if (host.parentElement !== root || !host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (![root, host].every(isPlain) || isWindowPainted(host.ownerDocument)) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  const points = [0.5, 0.15, 0.85].map((share) => ({ x: left + width * share, y: top + height / 2 }));
  return width >= 40 && height >= 16 && points.every((point) => isOpenAt(host, point));
}
