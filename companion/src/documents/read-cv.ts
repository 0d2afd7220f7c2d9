import { CodedError, type FactSource, Profile, type ReadPage } from '@sincerely/shared';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import { type Draft, draftProfile } from './cv/draft-profile.ts';
import { isNestedWithin } from './json-depth.ts';
import { jsonPlaces, pathOfFact } from './json-places.ts';
import { fromLinkedIn } from './linkedin-export.ts';
import { fileKind, readFile, readTexts } from './read-lines.ts';
import { type ReadFile, type TextLine } from './text-line.ts';

/** A proposal, and the file it was read from as its sources name and number it. */
export type ReadCv = Draft & { pages: ReadPage[] };

/** Reads a CV of any kind into a proposal. Throws by code why it could not be read. */
export async function readCv(name: string, data: Uint8Array): Promise<ReadCv> {
  const kind = fileKind(name, data);
  if (kind === 'json') return fromJsonResume(data, name);
  if (kind === 'zip') return fromLinkedIn(await readTexts(data), name);
  const read = await readFile(kind, data);
  const cv = { ...draftProfile(read.lines, name), pages: pagesOf(read, name) };
  return kind === 'docx' ? inParagraphs(cv) : cv;
}

/** A DOCX has no lines: its paragraphs are counted, without the empty ones between them. */
function inParagraphs({ facts, pages, ...cv }: ReadCv): ReadCv {
  const numbers = new Map(pages.flatMap(({ lines }) => lines.map(({ line }, at): [number | undefined, number] => [line, at + 1])));
  const renumbered = (source: FactSource, key: 'line' | 'lastLine') => {
    const number = source[key] === undefined ? undefined : numbers.get(source[key]);
    return number === undefined ? {} : { [key]: number };
  };
  return {
    ...cv,
    facts: facts.map((fact) => ({
      ...fact,
      source: { ...fact.source, ...renumbered(fact.source, 'line'), ...renumbered(fact.source, 'lastLine') },
    })),
    pages: pages.map((page) => ({ ...page, lines: page.lines.map((line, at) => ({ ...line, line: at + 1 })) })),
  };
}

function pagesOf({ lines, pages }: ReadFile, file: string): ReadPage[] {
  return pages?.map((page) => ({ file, ...page })) ?? [{ file, page: 1, lines: lines.map(shownLine) }];
}

function shownLine({ line, text }: TextLine): ReadPage['lines'][number] {
  return { line, text: text.replaceAll('\t', ' · ') };
}

/** Levels of a JSON, more than any JSON Resume has. */
const deepest = 64;

/** What a JSON Resume says is taken as it is; only its form is checked. */
function fromJsonResume(data: Uint8Array, file: string): ReadCv {
  let parsed: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(data);
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new CodedError('unreadable-file', { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) || !isNestedWithin(text, deepest))
    throw new CodedError('unreadable-file', { message: 'This JSON is not a JSON Resume.' });
  const read = Profile.safeParse(withoutNulls(parsed));
  if (!read.success) {
    const where = read.error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new CodedError('unreadable-file', {
      message: `This JSON Resume has values of another form (${where.join('; ')}).`,
      details: where,
    });
  }
  const { lines, lineOf } = jsonPlaces(text, parsed);
  const facts = factsOfProfile(read.data).map((fact) => {
    const line = lineOf.get(pathOfFact(fact.id));
    return { ...fact, source: { file, ...(line === undefined ? {} : { line }) }, confirmed: false };
  });
  if (facts.length === 0) throw new CodedError('no-text-in-file', { message: 'This JSON has nothing of a JSON Resume in it.' });
  const page = { file, page: 1, lines: lines.map((shown, at) => ({ line: at + 1, text: shown })) };
  return { profile: read.data, facts, warnings: [], pages: [page] };
}

/** JSON Resume files write an open end or an unknown value as null or ''. `answers` has nulls of its own meaning. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => key === 'answers' || (one !== null && one !== ''));
  return Object.fromEntries(kept.map(([key, one]) => [key, key === 'answers' ? one : withoutNulls(one)]));
}
