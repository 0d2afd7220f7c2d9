import type { CvDocument, Line } from './draft/cv-document.ts';
import type { LetterDocument } from './draft/letter-document.ts';
import type { Patch } from './model/patch.ts';

/** The CV with an accepted patch in it; the draft's own wording is kept beside. */
export function patchCv(cv: CvDocument, { op, target, text, src }: Patch): CvDocument {
  if (op === 'summary') return { ...cv, summary: [{ text, src, was: cv.summary.map((line) => line.was ?? line.text).join(' ') }] };
  const reword = (line: Line) => (line.src.length === 1 && line.src[0] === target ? { text, src, was: line.was ?? line.text } : line);
  return { ...cv, work: cv.work.map((entry) => ({ ...entry, lines: entry.lines.map(reword) })) };
}

/** The letter with a paragraph more, after the opening; two at most. */
export function patchLetter(letter: LetterDocument, { text, src }: Patch): LetterDocument {
  const [opening, ...rest] = letter.blocks;
  const added = rest.filter(({ lines }) => lines[0]?.was !== undefined).length;
  if (opening === undefined || added >= 2) return letter;
  const block = { kind: 'paragraph' as const, lines: [{ text, src, was: '' }] };
  return { ...letter, blocks: [opening, ...rest.slice(0, added), block, ...rest.slice(added)] };
}
