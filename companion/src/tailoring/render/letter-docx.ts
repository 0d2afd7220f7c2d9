import type { LetterDocument } from '../draft/letter-document.ts';
import { wordings } from '../wording/wordings.ts';
import type { DocumentStyle } from './document-page.ts';
import { paragraph, plain, point, title, wordFile } from './word-file.ts';

export async function letterDocx({ name, contact, greeting, blocks, closing }: LetterDocument, style: DocumentStyle): Promise<Buffer> {
  const body = blocks.flatMap(({ kind, lines }) =>
    kind === 'list' ? lines.map(({ text }) => point(text)) : [paragraph(lines.map(({ text }) => text).join(' '))],
  );
  return wordFile(
    `${name} – ${wordings[style.language].letterTitle}`,
    [title(name), paragraph(contact.join(' · ')), paragraph(greeting), ...body, plain(closing), plain(name)],
    style,
  );
}
