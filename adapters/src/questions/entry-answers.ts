import type { Education, FoundControl, PlanEntry, Profile, Work } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { none, type Answer } from './answer.ts';
import { educationOf, employmentOf } from './history.ts';

type Part = PlanEntry['parts'][number];
type EntryKey = Extract<FieldKey, 'education-entries' | 'employment-entries'>;

/** The list an entry belongs to, entry by entry; the keys of a block that must be answered are left for the person to open. */
export function answerEntries(key: EntryKey, { widget, parts }: FoundControl, profile: Profile, requiredKeys: Set<FieldKey>): Answer {
  const isEducation = key === 'education-entries';
  const entries = isEducation
    ? educationOf(profile).map(({ entry }) => ofEducation(entry))
    : employmentOf(profile).map(({ entry }) => ofWork(entry));
  if (entries.length === 0) return none('no-answer', isEducation ? 'Your profile has no education.' : 'Your profile has no position.');
  if (widget === 'greenhouse-add-entry' && entries.length === 1) return none('no-answer', 'The form has room for yours.');
  const known = entries.map((entry) => ({ ...entry, parts: entry.parts.filter(({ id }) => parts?.includes(id) ?? true) }));
  const mustFinish = [...requiredKeys].some((required) => required.startsWith(isEducation ? 'education-' : 'employment-'));
  const source = { kind: 'profile', path: isEducation ? 'education' : 'work', label: 'profile' } as const;
  return { kind: 'entries', entries: known, source, confidence: mustFinish ? 'suggested' : 'ready' };
}

function ofEducation({ institution, area, studyType, startDate, endDate }: Education): PlanEntry {
  const parts = [text('school', institution), text('field_of_study', area), text('degree', studyType)];
  return { title: titleOf(studyType, institution), parts: [...parts, ...dates(startDate, endDate)].flat() };
}

function ofWork({ name, position, summary, highlights, startDate, endDate }: Work): PlanEntry {
  const told = [summary ?? '', ...highlights].filter((line) => line !== '').join('\n');
  const current: Part[] = endDate ? [] : [{ id: 'current', value: { type: 'checked', checked: true } }];
  const parts = [text('title', position), text('company', name), text('summary', told)];
  return { title: titleOf(position, name), parts: [...parts, ...dates(startDate, endDate), current].flat() };
}

function text(id: string, value: string | undefined): Part[] {
  return value ? [{ id, value: { type: 'text', text: value } }] : [];
}

/** Lists ask for month and year; a year alone is half a date and stays out. */
function dates(start: string | undefined, end: string | undefined): Part[][] {
  const monthYear = (iso: string | undefined) => /^(?<year>\d{4})-(?<month>\d{2})/u.exec(iso ?? '')?.groups;
  const part = (id: string, iso: string | undefined) => {
    const at = monthYear(iso);
    return text(id, at && `${at.month}/${at.year}`);
  };
  return [part('start_date', start), part('end_date', end)];
}

function titleOf(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(', ');
}
