import { CodedError, Profile } from '@sincerely/shared';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import { type Draft, draftProfile } from './draft-profile.ts';
import { fromLinkedIn } from './linkedin-export.ts';
import { fileKind, readLines, readTexts } from './read-lines.ts';

/** Reads a CV of any kind into a proposal. Throws by code why it could not be read. */
export async function readCv(name: string, data: Uint8Array): Promise<Draft> {
  const kind = fileKind(name, data);
  if (kind === 'json') return fromJsonResume(data, name);
  return kind === 'zip' ? fromLinkedIn(await readTexts(data), name) : draftProfile(await readLines(kind, data), name);
}

/** What a JSON Resume says is taken as it is; only its form is checked. */
function fromJsonResume(data: Uint8Array, file: string): Draft {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch (cause) {
    throw new CodedError('unreadable-file', { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new CodedError('unreadable-file', { message: 'This JSON is not a JSON Resume.' });
  const read = Profile.safeParse(withoutNulls(parsed));
  if (!read.success) {
    const where = read.error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new CodedError('unreadable-file', {
      message: `This JSON Resume has values of another form (${where.join('; ')}).`,
      details: where,
    });
  }
  const facts = factsOfProfile(read.data).map((fact) => ({ ...fact, source: { file }, confirmed: false }));
  if (facts.length === 0) throw new CodedError('no-text-in-file', { message: 'This JSON has nothing of a JSON Resume in it.' });
  return { profile: read.data, facts, warnings: [] };
}

/** JSON Resume files write an open end or an unknown value as null or ''. `answers` has nulls of its own meaning. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => key === 'answers' || (one !== null && one !== ''));
  return Object.fromEntries(kept.map(([key, one]) => [key, key === 'answers' ? one : withoutNulls(one)]));
}
