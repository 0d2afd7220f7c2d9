import { createHash } from 'node:crypto';
import type { AtsName } from './posting.ts';

/** One answer as the recruiter sees it: the question, what is shown, and what went over the wire. */
export type ReceivedField = { label: string; values: string[]; raw: unknown };

export type ReceivedFile = { field: string; name: string; type: string; bytes: Buffer; sha256: string };

/** One application as it arrived. `fields` is keyed by the vendor's own field name or question id; empty answers are left out. */
export type ReceivedApplication = {
  ats: AtsName;
  /** Key of the posting. */
  posting: string;
  /** ISO 8601. */
  at: string;
  fields: Record<string, ReceivedField>;
  files: ReceivedFile[];
};

export type StoredFile = { name: string; type: string; bytes: Buffer };

export function receivedFile(field: string, { name, type, bytes }: StoredFile): ReceivedFile {
  return { field, name, type, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A field, or nothing where there was no answer. */
export function receivedField(name: string, label: string, shown: (string | undefined)[], raw: unknown): [string, ReceivedField][] {
  const given = shown.filter((text): text is string => text !== undefined && text !== '');
  return given.length === 0 ? [] : [[name, { label, values: given, raw }]];
}

/** For reading by people and scripts: the bytes of files are left out. */
export function withoutBytes(application: ReceivedApplication): unknown {
  return { ...application, files: application.files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length })) };
}
