import mammoth from 'mammoth';
import { docxMargins } from './docx-margins.ts';
import type { TextLine } from './text-line.ts';
import { decode } from './xml-text.ts';

/** Marks that stand for tags while these are taken out: a heading with its level, and where bold begins or ends. */
const heading = '\ue001';
const turn = '\ue002';
/** Stands on both sides of where a link leads. */
const link = '\ue003';

/** The paragraphs of a DOCX: list items with a bullet, headings larger, cells of a table row joined by tabs; last its headers and footers. */
export async function docxLines(data: Uint8Array): Promise<TextLine[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(data) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const marked = value
    .replaceAll(/[\ue001-\ue003]/gu, '')
    .replaceAll(/<h[1-6][^>]*>[\s\S]*?<\/h[1-6]>/gu, (whole) => whole.replaceAll(/<br[^>]*>/gu, ' '))
    .replaceAll(/<li>/gu, '\n• ')
    .replaceAll(/<h([1-6])[^>]*>/gu, `\n${heading}$1`)
    .replaceAll(/<\/t[dh]>\s*<t[dh][^>]*>/gu, '\t')
    .replaceAll(/<(?:br|p|tr|div)[^>]*>|<\/(?:p|li|h\d|tr)>/gu, '\n')
    .replaceAll(/<\/?strong>/gu, turn)
    .replaceAll(/<a [^>]*href="((?:https?:\/\/|mailto:)[^"]{1,300})"[^>]*>/giu, `${link}$1${link}`)
    .replaceAll(/<[^>]+>/gu, '');
  const lines = textLines(decode(marked)).map(lineOf);
  const below = (lines.at(-1)?.line ?? 0) + 1;
  const margins = (await docxMargins(data)).flatMap(textLines);
  const apart = margins.map((line, at) => ({ ...line, line: below + at, isMargin: true as const }));
  return [...lines, ...apart].filter(({ text }) => text !== '');
}

/** Of headings only the level is known: the first ones are larger. What is bold as a whole is set in another face. */
function lineOf(line: TextLine): TextLine {
  const level = Number(/^\ue001(\d)/u.exec(line.text)?.[1] ?? 0);
  const links = [...line.text.matchAll(/\ue003([^\ue003]*)\ue003/gu)].map(([, url = '']) => url);
  const stretches = line.text
    .replaceAll(/\ue003[^\ue003]*\ue003/gu, '')
    .replace(/^\ue001\d/u, '')
    .split(turn);
  const spans = stretches.map((text) => text.trim()).filter((text) => text !== '');
  const isBold = spans.length === 1 && stretches.length > 1;
  return {
    ...line,
    text: stretches.join('').trim(),
    size: level === 0 ? 1 : Math.max(1.1, 1.7 - level * 0.2),
    ...(isBold ? { face: 'bold' } : {}),
    ...(spans.length > 1 ? { spans } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

export function textLines(text: string): TextLine[] {
  return text.split(/\r?\n|\f/u).flatMap((raw, at) => {
    const line = raw.replaceAll(/ {3,}|\t+/gu, '\t').trim();
    return line === '' ? [] : [{ text: line, page: 1, line: at + 1, size: 1 }];
  });
}
