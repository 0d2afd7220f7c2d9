/** Text as people read it: one space between words, without fallbacks of pictures. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replaceAll('SVGs not supported by this browser.', ' ').replaceAll(/\s+/gu, ' ').trim();
}

/** The window an element lives in: a form in an iframe has constructors of its own. */
export function realmOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView as Window & typeof globalThis;
}

export function escapeCss(text: string): string {
  return CSS.escape(text);
}

/** Names and ids hold brackets, quotes and line ends. */
export function attributeSelector(name: string, value: string): string {
  return `[${name}="${CSS.escape(value)}"]`;
}

// The caller names the kind of element its selector finds, as `querySelector` has it.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T | null {
  return root.querySelector<T>(selector);
}

export function all<T extends Element = HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<T>(selector)];
}

export function firstOf(root: ParentNode, selectors: string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = one(root, selector);
    if (found !== null) return found;
  }
  return null;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.tagName === 'INPUT';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.tagName === 'SELECT';
}

/** A selector that leads back to this element and to no other one in its document. */
export function selectorOf(element: Element): string {
  const root = element.ownerDocument;
  const tag = element.tagName.toLowerCase();
  const having = (...names: string[]) => names.map((name) => attributeSelector(name, element.getAttribute(name) ?? '')).join('');
  const has = (name: string) => Boolean(element.getAttribute(name));
  const candidates = [
    ...(element.id ? [`#${escapeCss(element.id)}`, `${tag}#${escapeCss(element.id)}`] : []),
    ...['name', 'data-ui', 'data-qa'].filter(has).map((name) => tag + having(name)),
    // A box beside its hidden twin, and one of several buttons of a name.
    ...(has('name') && isInput(element)
      ? [tag + having('type', 'name'), ...(has('value') ? [tag + having('type', 'name', 'value')] : [])]
      : []),
  ];
  const unique = candidates.find((selector) => isUnique(root, selector, element));
  return unique ?? pathTo(element);
}

function isUnique(root: Document, selector: string, element: Element): boolean {
  const found = root.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

function pathTo(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at !== null && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    if (at.id && at !== element && isUnique(at.ownerDocument, `#${escapeCss(at.id)}`, at))
      return [`#${escapeCss(at.id)}`, ...parts].join(' > ');
    const tag = at.tagName;
    const twins = [...(at.parentElement?.children ?? [])].filter((sibling) => sibling.tagName === tag);
    parts.unshift(twins.length > 1 ? `${tag.toLowerCase()}:nth-of-type(${twins.indexOf(at) + 1})` : tag.toLowerCase());
  }
  return parts.join(' > ');
}
