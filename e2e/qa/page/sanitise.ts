/** What a fixture never holds: what runs, what shows the vendor's or the employer's things, and what is secret. */
const removed =
  'script, style, link, meta, base, iframe, noscript, template, object, embed, svg, img, picture, video, audio, canvas, input[type="hidden"]';

/** Attributes that say what a control is and how it is labelled; all others go, with their addresses, tokens and events. */
const kept =
  /^(id|class|name|type|for|role|required|disabled|multiple|hidden|accept|placeholder|autocomplete|maxlength|min|max|step|pattern|tabindex|inputmode|title|rows|cols|label|aria-[a-z]+|data-(?!.*(token|key|csrf|nonce|sitekey))[a-z-]+)$/u;

/** Attributes others refer to. */
const references = /^(id|for|name|value|aria-labelledby|aria-describedby)$/u;

const address = /[\w.+-]+@[\w-]+(\.[\w-]+)+/gu;
const phone = /\+?\d[\d\s().-]{7,}\d/gu;

/** Takes everything out of a document that a fixture may not hold. What could not be seen is marked as hidden, because the styles go. */
export function sanitise(document: Document): void {
  hideUnseen(document);
  for (const element of document.querySelectorAll(removed)) element.remove();
  for (const element of document.body.querySelectorAll('*')) clean(element);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const nodes: Node[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  for (const node of nodes) {
    if (node.nodeType === Node.COMMENT_NODE) node.parentNode?.removeChild(node);
    else node.textContent = withoutPerson(node.textContent ?? '');
  }
}

function hideUnseen(document: Document): void {
  const unseen = [...document.body.querySelectorAll('*')].filter((element) => !element.checkVisibility({ visibilityProperty: true }));
  for (const element of unseen) if (!unseen.includes(element.parentElement as Element)) element.setAttribute('hidden', '');
}

function clean(element: Element): void {
  const isChoice = element.tagName === 'OPTION' || ['radio', 'checkbox'].includes(element.getAttribute('type') ?? '');
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (!kept.test(name) && !(name === 'value' && isChoice)) element.removeAttribute(name);
    else if (!references.test(name)) element.setAttribute(name, withoutPerson(value));
  }
  if (element.tagName === 'TEXTAREA') element.textContent = '';
}

function withoutPerson(text: string): string {
  return text.replaceAll(address, 'name@example.com').replaceAll(phone, '+1 555 0100');
}
