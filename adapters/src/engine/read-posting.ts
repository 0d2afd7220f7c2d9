import type { ReadPosting } from '@sincerely/shared';
import type { AtsAdapter } from './ats-adapter.ts';
import { all, firstOf, textOf } from './dom.ts';
import { addressOf } from './posting-address.ts';

/** The advertisement a page shows: ids from its address, the rest from where the adapter says. Null where the address names none. */
export function readPosting(document: Document, url: string, adapter: AtsAdapter): ReadPosting | null {
  const address = addressOf(url, adapter);
  if (address === null) return null;
  const { posting } = adapter;
  const company = textOrAlt(firstOf(document, posting.company ?? [])) || companyFromTitle(document, posting.companyFrom);
  // Lists of places and kinds of work are parted by strokes, the last of which ends the place.
  const location = textOf(firstOf(document, posting.location ?? [])).replace(/[\s/|·]+$/u, '');
  const description = (posting.description ?? [])
    .flatMap((selector) => all(document, selector).map(paragraphsOf))
    .join('\n\n')
    .trim();
  return {
    ats: adapter.id,
    ...address,
    url: url.replace(/#.*$/u, ''),
    title: textOf(firstOf(document, posting.title)),
    ...(company ? { company } : {}),
    ...(location ? { location } : {}),
    ...(description ? { description: description.slice(0, 200_000) } : {}),
  };
}

function textOrAlt(element: HTMLElement | null): string {
  const alt = element?.getAttribute('alt') ?? element?.getAttribute('content') ?? '';
  return (textOf(element) || alt).replace(/\s*logo$/iu, '').trim();
}

function companyFromTitle(document: Document, pattern: RegExp | undefined): string {
  return pattern?.exec(document.title)?.groups?.company?.trim() ?? '';
}

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'BR', 'SECTION', 'TR']);

/** Plain text with a line for each block. */
export function paragraphsOf(element: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? '';
    const isBlock = blocks.has((node as Element).tagName);
    if (isBlock) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (isBlock) lines.push('');
  };
  walk(element);
  return lines
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
