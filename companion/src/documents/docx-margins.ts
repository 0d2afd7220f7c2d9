import { unzipWanted } from './unzip-wanted.ts';
import { decode } from './xml-text.ts';

/** Those of a CV have a few thousand. */
const largest = { one: 1_000_000, all: 1_000_000 };

/** The texts of a DOCX's headers and footers, a paragraph to the line: many CVs have their contacts there. Throws `file-too-heavy`. */
export async function docxMargins(data: Uint8Array): Promise<string[]> {
  const files = await unzipWanted(data, (path) => /^word\/(?:header|footer)\d*\.xml$/u.test(path), largest);
  return [...new Set(Object.values(files).map(textOf))].filter((text) => text.trim() !== '');
}

/** A picture's fallback says again what the picture says; a field's code is no text. */
function textOf(xml: string): string {
  const text = xml
    .replaceAll(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/gu, '')
    .replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>/gu, '')
    .replaceAll(/<w:(?:tab|ptab)\b[^>]*\/>/gu, '\t')
    .replaceAll(/<w:br\b[^>]*\/>|<\/w:p>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '');
  return decode(text);
}
