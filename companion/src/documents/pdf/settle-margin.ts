import { headingOf } from '../cv/words/heading-words.ts';
import { mostLetters } from '../most-letters.ts';
import type { PageItem } from './page-items.ts';

/** A margin has so many headings at least, and hardly anything else. */
const least = { headings: 3, share: 0.7 };

/**
 * Headings in the margin are set larger than the text beside them, or in its middle: on their own baseline they would come behind the first lines of their
 * section. Each is put right above the line that its section begins with.
 */
export function settleMargin(pages: PageItem[][]): PageItem[][] {
  const edge = edgeOf(pages.flat());
  const isInMargin = ({ end }: PageItem) => end <= edge + 1;
  const margin = pages.flat().filter(isInMargin);
  const headings = margin.filter(isHeading);
  if (headings.length < least.headings || headings.length < margin.length * least.share) return pages;
  return pages.map((items) => {
    const beside = items.filter((item) => !isInMargin(item));
    return [...beside, ...joined(items.filter(isInMargin)).flatMap((group) => placed(group, beside))];
  });
}

const isHeading = ({ text }: PageItem) => headingOf(text.trim()) !== undefined;

/** Where most of the text begins. */
function edgeOf(items: PageItem[]): number {
  return mostLetters(items, ({ x }) => Math.round(x)) ?? 0;
}

/** A heading that takes several lines of the margin is one. */
function joined(items: PageItem[]): PageItem[][] {
  const groups: PageItem[][] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y)) {
    const above = groups.at(-1)?.at(-1);
    const isNext = above !== undefined && above.face === item.face && above.y - item.y < item.size * 1.6;
    if (isNext) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Above that of the lines beside it which a section may begin with: the first with about the most room above it. It stays where that has its baseline. */
function placed(group: PageItem[], beside: PageItem[]): PageItem[] {
  const [first] = group;
  if (first === undefined || !group.some(isHeading)) return group;
  const rows = [...new Set(beside.map(({ y }) => y))].toSorted((a, b) => b - a);
  const isNear = (y: number) => y < first.y + first.size * 1.3 && y > first.y - first.size * 1.2;
  const near = rows.filter(isNear).map((y) => ({ y, room: (rows[rows.indexOf(y) - 1] ?? Number.POSITIVE_INFINITY) - y }));
  const most = Math.max(...near.map(({ room }) => room));
  const begins = near.find(({ room }) => room >= most * 0.8);
  if (begins === undefined || (group.length === 1 && Math.abs(begins.y - first.y) < 2)) return group;
  // Half a line above: enough to be a line of its own, and less than there is to the one before.
  return group.map((item, at) => ({ ...item, y: begins.y + item.size * (0.5 + 0.5 * (group.length - 1 - at)) }));
}
