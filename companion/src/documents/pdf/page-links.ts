import type { getDocumentProxy } from 'unpdf';
import type { Run } from './text-runs.ts';

/** Where a link of a page is to be pressed, in points from the bottom left, and where it leads. */
export type PageLink = { url: string; left: number; right: number; bottom: number; top: number };
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Links of one page and letters of one address that are looked at. */
const most = { links: 200, letters: 300 };
/** A CV names its owner's addresses on its first pages. */
const pagesWithLinks = 3;

/** The links of the first pages to the web and to mailboxes. Many a CV shows the handle beside an icon and has the whole address only here. */
export async function pageLinks(pdf: Pdf): Promise<PageLink[][]> {
  const numbers = Array.from({ length: Math.min(pdf.numPages, pagesWithLinks) }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const annotations = (await (await pdf.getPage(number)).getAnnotations().catch(() => [])) as Annotation[];
      return annotations.slice(0, most.links).flatMap(linkOf);
    }),
  );
}

type Annotation = { subtype?: string; url?: string; rect?: number[] };

function linkOf({ subtype, url = '', rect = [] }: Annotation): PageLink[] {
  const [a = 0, b = 0, c = 0, d = 0] = rect;
  const isWanted = subtype === 'Link' && url.length <= most.letters && /^(?:https?:\/\/|mailto:)/iu.test(url);
  return isWanted ? [{ url, left: Math.min(a, c), right: Math.max(a, c), bottom: Math.min(b, d), top: Math.max(b, d) }] : [];
}

/** How far beside its text a link may begin: it may be an icon's. */
const near = 2;

/** Where the links on a row lead. */
export function linksOn(row: Run[], links: PageLink[]): string[] {
  const on = links.filter(({ left, right, bottom, top }) =>
    row.some(({ x, end, y, size }) => y > bottom - size * 0.5 && y < top && left < end + size * near && right > x - size * near),
  );
  return [...new Set(on.map(({ url }) => url))];
}
