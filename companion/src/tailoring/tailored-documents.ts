import type { Fact, GroundedLine } from '@sincerely/shared';
import type { CvDocument, Line } from './draft/cv-document.ts';
import type { LetterDocument } from './draft/letter-document.ts';
import type { PostingReading } from './posting/read-posting.ts';
import type { DocumentStyle } from './render/document-page.ts';
import { wordings } from './wording/wordings.ts';

/** Everything the files of one tailoring are made of; kept beside them, so that a sentence can be changed later. */
export type TailoredDocuments = {
  cv: CvDocument;
  letter: LetterDocument;
  style: DocumentStyle;
  /** What the files are called without their endings. */
  stem: string;
  facts: Fact[];
  header: { title: string; company: string };
  /** What the posting asks for, to score the CV again; tailorings of before have none. */
  reading?: PostingReading;
  refused: { text: string; reason: string }[];
  /** The base CV it was made from. Those made before there were several have none. */
  base?: { id: string; name: string };
};

type Placed = Pick<GroundedLine, 'id' | 'part' | 'under'> & { line: Line };

/** Every sentence of both documents in reading order, by its place. */
function placedLines({ cv, letter, style }: TailoredDocuments): Placed[] {
  return [
    ...cv.summary.map((line, at): Placed => ({
      id: `cv:summary:${at}`,
      part: 'cv',
      under: wordings[style.language].headings.summary,
      line,
    })),
    ...cv.work.flatMap(({ title, organisation, lines }, entry) =>
      lines.map((line, at): Placed => ({
        id: `cv:work:${entry}:${at}`,
        part: 'cv',
        under: [title, organisation].filter(Boolean).join(', '),
        line,
      })),
    ),
    ...letter.blocks.flatMap(({ lines }, block) =>
      lines.map((line, at): Placed => ({ id: `letter:${block}:${at}`, part: 'letter', under: letter.greeting, line })),
    ),
  ];
}

/** Each sentence with the facts it cites. */
export function groundedLines(documents: TailoredDocuments): GroundedLine[] {
  return placedLines(documents).map(({ line: { text, src, was }, ...place }) => ({
    ...place,
    text,
    ...(was === undefined ? {} : { was }),
    facts: src.flatMap((id) => {
      const fact = documents.facts.find((one) => one.id === id);
      return fact === undefined ? [] : [{ id, text: fact.text, source: fact.source, confirmed: fact.confirmed }];
    }),
  }));
}

export function lineAt(documents: TailoredDocuments, id: string): Placed | undefined {
  return placedLines(documents).find((placed) => placed.id === id);
}

/** The documents with another wording at one place; the draft's own is kept beside it. */
export function withLine(documents: TailoredDocuments, id: string, text: string): TailoredDocuments {
  const target = lineAt(documents, id)?.line;
  const reword = (line: Line): Line => (line === target ? { ...line, text, was: line.was ?? line.text } : line);
  const { cv, letter } = documents;
  return {
    ...documents,
    cv: { ...cv, summary: cv.summary.map(reword), work: cv.work.map((entry) => ({ ...entry, lines: entry.lines.map(reword) })) },
    letter: { ...letter, blocks: letter.blocks.map((block) => ({ ...block, lines: block.lines.map(reword) })) },
  };
}
