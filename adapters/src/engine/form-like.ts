import type { AtsAdapter } from './ats-adapter.ts';
import { all, one } from './dom.ts';

const controls = 'input:not([type="hidden"], [type="submit"], [type="button"], [type="search"], [type="password"]), textarea, select';
/** Parts of a page whose controls belong to the site. */
const around = 'header, nav, footer, dialog, [role="search"], [role="dialog"]';
/** What every application asks for. */
const asksForPerson = 'input[type="email"], input[type="file"], input[autocomplete="email"], input[name*="email" i]';

/**
 * Where the adapter's form is missing on an address that is for applying: what holds the most labelled controls, provided that it asks for an e-mail
 * address or a file. Null on every other page, so that an advertisement with a search box is no form.
 */
export function formLike(
  document: Document,
  { application }: Pick<AtsAdapter, 'application'>,
  address = document.location.href,
): Element | null {
  if (!URL.canParse(address) || !application.test(new URL(address).pathname)) return null;
  const [most] = placesOfControls(document);
  return most !== undefined && most.count >= 3 && one(most.place, asksForPerson) !== null ? most.place : null;
}

/** What holds labelled controls, a form or what is around those in none, with how many; the most first. */
export function placesOfControls(document: Document): { place: Element; count: number }[] {
  const labelled = all(document, controls).filter((control) => control.closest(around) === null && isLabelled(control));
  return [...byForm(labelled).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const place = group[0]?.closest('form') ?? commonAncestor(group);
      return place === null ? [] : [{ place, count: group.length }];
    });
}

function isLabelled(control: HTMLElement): boolean {
  const { labels } = control as HTMLInputElement;
  return Boolean(labels?.length) || ['aria-label', 'aria-labelledby', 'placeholder'].some((name) => control.hasAttribute(name));
}

/** Controls by the form they are in; those in none together. */
function byForm(labelled: HTMLElement[]): Map<Element | null, HTMLElement[]> {
  const groups = new Map<Element | null, HTMLElement[]>();
  for (const control of labelled) groups.set(control.closest('form'), [...(groups.get(control.closest('form')) ?? []), control]);
  return groups;
}

function commonAncestor(elements: HTMLElement[]): Element | null {
  let at: Element | null = elements[0]?.parentElement ?? null;
  while (at !== null && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at;
}
