import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { DocumentStyle } from './document-page.ts';
import type { Template } from './templates.ts';

/** Fonts every word processor has or replaces by one of the same widths. */
const fonts: Record<Template, string> = { classic: 'Arial', serif: 'Times New Roman', compact: 'Arial' };
/** In half points, as the format counts. */
const sizes: Record<Template, number> = { classic: 21, serif: 22, compact: 19 };

const accent = '14553F';

export const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.TITLE });
export const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true });
export const strong = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, bold: true })], keepNext: true, spacing: { before: 120 } });
export const plain = (text: string, keepNext = false) => new Paragraph({ text, keepNext });
export const point = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
export const paragraph = (text: string) => new Paragraph({ text, spacing: { after: 160 } });

/** A DOCX of these paragraphs, with its title and language in its properties. */
export async function wordFile(name: string, children: Paragraph[], { language, template }: DocumentStyle): Promise<Buffer> {
  const [font, size] = [fonts[template], sizes[template]];
  const file = new Document({
    title: name,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font, size, language: { value: language } },
          paragraph: { spacing: { line: template === 'compact' ? 252 : 276 } },
        },
        title: { run: { font, size: size + 16, bold: true } },
        heading1: { run: { font, size: size + 3, bold: true, color: accent }, paragraph: { spacing: { before: 240, after: 60 } } },
      },
    },
    sections: [{ properties: { page: { margin: { top: 1020, bottom: 1020, left: 964, right: 964 } } }, children }],
  });
  return Packer.toBuffer(file);
}
