import type { getDocumentProxy } from 'unpdf';

/** A piece of text where a page shows it, in points, `y` from the bottom. `face` names its font within the file. */
export type PageItem = { text: string; x: number; end: number; y: number; size: number; face: string };
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageText = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'][number];

/** Private signs are pictures of an icon font, except those Word uses for bullets. */
const icons = /[\p{Cc}\ue000-\uf0a6\uf0a8-\uf0b6\uf0b8-\uf8ff]/gu;

/** Hyphens of their own code. */
const hyphens = /[\u2010\u2011]/gu;

/** The text of each page, without the pictures that icon fonts draw. */
export async function pageItems(pdf: Pdf): Promise<PageItem[][]> {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => pdf.getPage(at + 1)));
  const texts = await Promise.all(pages.map(async (page) => page.getTextContent()));
  return withoutSigns(texts.map(({ items }) => items.flatMap(itemOf).filter(({ text }) => text.trim() !== '')));
}

function itemOf(item: PageText): PageItem[] {
  if (!('str' in item)) return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
  // What runs up the edge of a page is its ornament.
  if (Math.abs(b) > Math.abs(a)) return [];
  return [
    {
      text: unspaced(item.str.replaceAll(icons, ' ').replaceAll(hyphens, '-')),
      x,
      end: x + item.width,
      y,
      size: Math.hypot(c, d),
      face: item.fontName,
    },
  ];
}

/** "H E L E N E" is one word whose letters stand apart; what parts two words is an item of its own, or lost. */
function unspaced(text: string): string {
  const pieces = text.trim().split(' ');
  const isSpaced =
    pieces.length > 2 &&
    pieces.every((piece) => /^[\p{L}\p{M}&,.’'-]{1,2}$/u.test(piece)) &&
    pieces.filter((piece) => piece.length === 1).length > pieces.length * 0.7;
  return isSpaced ? pieces.join('') : text;
}

/** TeX sets an accent in front of its letter. */
export function withAccents(text: string): string {
  return text.replaceAll(/([´`¨ˆ˜ˇ])(\p{L})/gu, (_, accent: string, letter: string) =>
    `${letter}${combining[accent] ?? ''}`.normalize('NFC'),
  );
}

const combining: Record<string, string> = { '´': '\u0301', '`': '\u0300', '¨': '\u0308', ˆ: '\u0302', '˜': '\u0303', ˇ: '\u030c' };

const listSign = /[•●▪■◦‣⁃∙·○❖➢►▸✓⋆★»›→|–—-]/u;

/** Icon fonts of TeX draw a telephone for "I": a font that has nothing but single signs, before a text it is not part of. */
function withoutSigns(pages: PageItem[][]): PageItem[][] {
  const all = pages.flat();
  const words = new Set(all.filter(({ text }) => text.trim().length > 1).map(({ face }) => face));
  return pages.map((items) =>
    items.filter(({ text, face, x, end, y, size }) => {
      if (words.has(face) || listSign.test(text)) return true;
      const isBeside = (other: PageItem) => other.face !== face && Math.abs(other.y - y) < size;
      const joined = items.some((other) => isBeside(other) && x - other.end > -1 && x - other.end < size * 0.2);
      return joined || !items.some((other) => isBeside(other) && other.x >= end - 1 && other.x - end < size * 1.5);
    }),
  );
}
