import { all, attributeSelector, escapeCss, isInput } from './dom.ts';

/**
 * Gives for each element of a document a selector that leads back to it and to no other one. The page is walked over once and every short way counted;
 * a query for each way of each control takes long on a long form.
 */
export function selectorsIn(root: Document): (element: Element) => string {
  const counts = new Map<string, number>();
  for (const element of all(root, '[id], [name], [data-ui], [data-qa]'))
    for (const way of waysTo(element)) counts.set(counted(way), (counts.get(counted(way)) ?? 0) + 1);
  const isOnly = (way: string) => counts.get(counted(way)) === 1;
  return (element) => waysTo(element).find(isOnly) ?? pathTo(element, isOnly);
}

/** Pages in quirks mode do not tell ids apart by case, and no page tells types. */
function counted(way: string): string {
  return way.toLowerCase();
}

/** Short selectors an element can be found by, the plainest first. */
function waysTo(element: Element): string[] {
  const ways: string[] = [];
  const tag = element.localName;
  if (element.id) ways.push(`#${escapeCss(element.id)}`, `${tag}#${escapeCss(element.id)}`);
  for (const name of ['name', 'data-ui', 'data-qa']) if (element.getAttribute(name)) ways.push(tag + having(element, name));
  // A box beside its hidden twin, and one of several buttons of a name.
  if (isInput(element) && element.name !== '' && element.hasAttribute('type')) {
    const pair = tag + having(element, 'type') + having(element, 'name');
    ways.push(pair);
    if (element.getAttribute('value')) ways.push(pair + having(element, 'value'));
  }
  return ways;
}

function having(element: Element, name: string): string {
  return attributeSelector(name, element.getAttribute(name) ?? '');
}

/** Down from the nearest ancestor with an id of its own. */
function pathTo(element: Element, isOnly: (way: string) => boolean): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at !== null && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    const own = `#${escapeCss(at.id)}`;
    if (at.id && at !== element && isOnly(own)) return [own, ...parts].join(' > ');
    const tag = at.localName;
    const twins = [...(at.parentElement?.children ?? [])].filter(({ localName }) => localName === tag);
    parts.unshift(twins.length > 1 ? `${tag}:nth-of-type(${twins.indexOf(at) + 1})` : tag);
  }
  return parts.join(' > ');
}
