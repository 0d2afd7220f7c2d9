import type { ReadPage } from '@sincerely/shared';

/** One line of a file as a reader sees it. `\t` stands where a wide gap was. Page and line count from 1. */
export type TextLine = {
  text: string;
  page: number;
  line: number;
  /** Relative to the file's usual text; 1 where unknown. */
  size: number;
  /** How far from the left edge of its column, in sizes of the usual text. */
  indent?: number;
  /** How many more letters would have gone into it before the right edge of its column. */
  room?: number;
  /** How far below the line above it in its column, baseline to baseline, in sizes of the usual text. */
  gap?: number;
  /** The font of its first words, by whatever name: what is set alike has the same. */
  face?: string;
  /** Its stretches of one font each, where there are several. */
  spans?: string[];
  /** Its parts between gaps wider than those of words, where there are several. */
  stretches?: string[];
  /** Where the links on it lead: to the web, or to a mailbox. */
  links?: string[];
  /** Set in the middle of its column. */
  isCentred?: true;
  /** The first line of a column that stands beside another. */
  startsColumn?: true;
  /** In a header or footer, apart from the text. */
  isMargin?: true;
  /** The first line below columns that stand beside each other. */
  endsColumns?: true;
};

/** A page or table before the file it is of is named. */
export type PageOfFile = Omit<ReadPage, 'file'>;
/** The lines of a file in the order they are read, and its pages where it says what stands where. */
export type ReadFile = { lines: TextLine[]; pages?: PageOfFile[] };

/** Where something was read and how sure it is, 0–1. `last`: its last line where it has several; `doubt`: why it is not sure, for the person. */
export type Reading = { confidence: number; line: TextLine; last?: TextLine | undefined; doubt?: string };

const bullet = /^\s*(?:[•●▪■◦‣⁃∙·○❖➢➤⮚►▸✓✔⋆★✦»›→➔\uf0b7\uf0a7]|[-–—*]\s)\s*/u;

export function isBullet(text: string): boolean {
  return bullet.test(text);
}

/** Whether the next line is the rest of this one: it was broken where its next word would not have gone in. Undefined: the file does not say. */
export function isBroken(line: TextLine, next: TextLine): boolean | undefined {
  const word = /^\S+/u.exec(next.text)?.[0] ?? '';
  return line.room === undefined ? undefined : line.room < word.length + 1;
}

/** As near below the line above as the lines of one title or paragraph are; where the file does not say, it is not. */
export function isTight({ gap }: TextLine): boolean {
  return gap !== undefined && gap < 1.6;
}

export function withoutBullet(text: string): string {
  return text.replace(bullet, '').trim();
}

/** From the first to the last of these lines, as far as they are on one page; undefined where there are none. */
export function spanOf(lines: (TextLine | undefined)[]): Pick<Reading, 'line' | 'last'> | undefined {
  const [first] = lines.filter((line) => line !== undefined);
  const beside = lines
    .filter((line) => line !== undefined && line.page === first?.page)
    .toSorted((a, b) => (a?.line ?? 0) - (b?.line ?? 0));
  return beside[0] && { line: beside[0], last: beside.at(-1) };
}
