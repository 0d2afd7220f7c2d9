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
