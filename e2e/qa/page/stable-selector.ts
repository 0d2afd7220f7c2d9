/** Names that builds, frameworks or single postings make up: with digits, hashes or the marks of generated styles. */
const made = /\d|^(css|sc|jss|emotion|styles)-|--|^[a-z]+[A-Z]\w*__/u;

function isStable(name: string): boolean {
  return name.length > 1 && name.length < 60 && !made.test(name);
}

/** A selector a person would write for this element: by id, name, data attribute or class; undefined where all of them are made up or shared. */
export function stableSelector(element: Element): string | undefined {
  const tag = element.tagName.toLowerCase();
  const of = (name: string) => element.getAttribute(name) ?? '';
  const candidates = [
    ...(isStable(of('id')) ? [`#${CSS.escape(of('id'))}`] : []),
    ...['name', 'data-ui', 'data-qa', 'data-testid', 'data-field-path', 'data-automation-id']
      .filter((name) => isStable(of(name)))
      .map((name) => `${tag}[${name}="${CSS.escape(of(name))}"]`),
    ...[...element.classList].filter(isStable).map((name) => `.${CSS.escape(name)}`),
    ...(tag === 'form' || tag === 'main' ? [tag] : []),
  ];
  return candidates.find((selector) => {
    const found = element.ownerDocument.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  });
}
