import { CodedError } from '@sincerely/shared';
import { unzip, type UnzipFileInfo } from 'fflate';
import { decode } from './xml-text.ts';

/** Bytes of all headers and footers when unpacked; those of a CV have a few thousand. */
const largest = 1_000_000;

/** The texts of a DOCX's headers and footers, a paragraph to the line: many CVs have their contacts there. Throws `file-too-heavy`. */
export async function docxMargins(data: Uint8Array): Promise<string[]> {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    const isWanted = /^word\/(?:header|footer)\d*\.xml$/u.test(name);
    if (isWanted) size += originalSize;
    if (size > largest) throw new CodedError('file-too-heavy');
    return isWanted;
  };
  const files = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(data, { filter }, (error, unzipped) => (error ? reject(error) : resolve(unzipped)));
  });
  const texts = Object.values(files).map((bytes) => textOf(new TextDecoder().decode(bytes)));
  return [...new Set(texts)].filter((text) => text.trim() !== '');
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
