import type { Fact, Profile } from '@sincerely/shared';
import { type Match, relevanceOf } from '../match-facts.ts';
import type { PostingReading } from '../posting/read-posting.ts';
import { type DocumentLanguage, type Wording, wordings } from '../wording/wordings.ts';
import type { Line } from './cv-document.ts';

export type LetterBlock = { kind: 'paragraph' | 'list'; lines: Line[] };
export type LetterDocument = { name: string; contact: string[]; greeting: string; blocks: LetterBlock[]; closing: string };

/** The deterministic letter: fixed sentences whose slots hold only facts and the posting's own title and employer. */
export function draftLetter(
  profile: Profile,
  facts: Fact[],
  matches: Match[],
  posting: PostingReading,
  language: DocumentLanguage = 'en',
): LetterDocument {
  const { basics } = profile;
  const wording = wordings[language];
  return {
    name: basics.name,
    contact: [basics.email, basics.phone].filter((part): part is string => Boolean(part)),
    greeting: wording.greeting(posting.company),
    blocks: [
      opening(profile, posting, wording),
      ...evidence(profile, facts, matches, wording),
      ...skills(matches, wording),
      ending(wording),
    ].filter(({ lines }) => lines.length > 0),
    closing: wording.closing,
  };
}

function ending({ ending: text }: Wording): LetterBlock {
  return { kind: 'paragraph', lines: [{ text, src: [] }] };
}

function opening({ basics }: Profile, { title, company }: PostingReading, wording: Wording): LetterBlock {
  const apply = { text: wording.apply(title, company), src: [] };
  const summary = basics.summary ? [{ text: wording.inShort(asSentence(basics.summary)), src: ['summary'] }] : [];
  return { kind: 'paragraph', lines: [apply, ...summary] };
}

/** The two or three highlights that say most about what is asked for, under the entry they belong to. */
function evidence(profile: Profile, facts: Fact[], matches: Match[], wording: Wording): LetterBlock[] {
  const best = facts
    .filter(({ kind, id }) => kind === 'highlight' && !id.endsWith(':summary'))
    .map((fact, at) => ({ fact, at, score: relevanceOf(fact.id, matches) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, 3)
    .sort((a, b) => a.at - b.at)
    .map(({ fact }) => fact);
  const entries = [...new Set(best.map(({ entry }) => entry ?? ''))];
  return entries.flatMap((entry) => {
    const intro = entryIntro(profile, entry, wording);
    const lines = best.filter((fact) => fact.entry === entry).map(({ text, id }) => ({ text, src: [id] }));
    return intro === undefined
      ? []
      : [
          { kind: 'paragraph' as const, lines: [intro] },
          { kind: 'list' as const, lines },
        ];
  });
}

function entryIntro(profile: Profile, entry: string, wording: Wording): Line | undefined {
  const work = profile.work[Number(entry.replace('work:', ''))];
  if (work === undefined) return undefined;
  const goesOn = work.endDate === undefined && work.startDate !== undefined;
  return { text: wording.at(work.name, work.position ?? '', goesOn), src: [entry] };
}

function skills(matches: Match[], wording: Wording): LetterBlock[] {
  const shown = matches.filter(({ strength, keyword }) => strength > 0 && keyword.weight >= 1).slice(0, 8);
  if (shown.length === 0) return [];
  const text = wording.asked(shown.map(({ keyword }) => keyword.name).join(', '));
  return [{ kind: 'paragraph', lines: [{ text, src: [...new Set(shown.flatMap(({ factIds }) => factIds))] }] }];
}

function asSentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** The letter as plain text, for forms that have a text box instead of a file. */
export function letterText({ name, greeting, blocks, closing }: LetterDocument): string {
  const parts = blocks.map(({ kind, lines }) =>
    kind === 'list' ? lines.map(({ text }) => `• ${text}`).join('\n') : lines.map(({ text }) => text).join(' '),
  );
  return [greeting, ...parts, `${closing}\n${name}`].join('\n\n');
}
