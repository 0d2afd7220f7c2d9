import type { Language } from './fold.ts';

/** One number with what belongs to it. */
export type Quantity = {
  values: number[];
  unit: string | undefined;
  /** What words like `million` multiplied it by. */
  scale: number;
  /** Names of the hedges before it: approximate, most, least … */
  hedges: Set<string>;
  /** Where it stands in a change. */
  marker: 'from' | 'to' | 'by' | 'instead' | undefined;
  /** "over" stands before it, which says "more than" or "during". */
  isOver?: boolean;
  /** "during" or "within" stands before it. */
  isWithin?: boolean;
};

/** A word, phrase or number as the rules see it. */
export type Token = {
  raw: string;
  /** Folded; a phrase is joined with `_`. */
  word: string;
  stem: string;
  concepts: Set<string>;
  quantity?: Quantity;
  /** Punctuation before it: none, a light one (a comma) or one that ends a clause. */
  gap: '' | ',' | ';';
  /** A colon stands before it: it tells of what stands before that. */
  isAfterColon?: boolean;
  /** A long dash stands before it: `80–400`. */
  isAfterDash?: boolean;
  isFirst: boolean;
  /** The single words of a phrase or number with unit. */
  parts: string[];
  isFrame: boolean;
  /** Its language puts words together: a part of it may say what it says. */
  isCompound: boolean;
  language: Language;
  /** Names the position or the employer applied to, in a letter. */
  isPosting?: boolean;
  /** Names the position, employer or place of the entry, as its header does. */
  isHeader?: boolean;
};
