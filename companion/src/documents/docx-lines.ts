import mammoth from 'mammoth';
import type { TextLine } from './text-line.ts';

/** The paragraphs of a DOCX: list items with a bullet, headings larger, cells of a table row joined by tabs. */
export async function docxLines(data: Uint8Array): Promise<TextLine[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(data) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const marked = value
    .replaceAll(/<li>/gu, '\n• ')
    .replaceAll(/<h[1-3][^>]*>/gu, '\n\u0001')
    .replaceAll(/<\/t[dh]>\s*<t[dh][^>]*>/gu, '\t')
    .replaceAll(/<(?:br|p|tr|div)[^>]*>|<\/(?:p|li|h\d|tr)>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '');
  return textLines(decode(marked)).map((line) => ({
    ...line,
    text: line.text.replace('\u0001', ''),
    size: line.text.startsWith('\u0001') ? 1.3 : 1,
  }));
}

export function textLines(text: string): TextLine[] {
  return text.split(/\r?\n|\f/u).flatMap((raw, at) => {
    const line = raw.replaceAll(/ {3,}|\t+/gu, '\t').trim();
    return line === '' ? [] : [{ text: line, page: 1, line: at + 1, size: 1 }];
  });
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
