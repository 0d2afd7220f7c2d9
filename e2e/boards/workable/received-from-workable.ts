import { receivedField, receivedFile, type ReceivedApplication, type ReceivedField, type StoredFile } from '../received.ts';
import { workableFields, type WorkableField, type WorkablePosting } from './workable-posting.ts';

export type WorkableSubmission = { candidate: { name: string; value: unknown }[] };

/** What the recruiter sees of a submission. `stored` holds the uploaded files by address. */
export function receivedFromWorkable(
  key: string,
  { form, gdpr }: WorkablePosting,
  { candidate }: WorkableSubmission,
  stored: Map<string, StoredFile>,
): ReceivedApplication {
  const asked = new Map(workableFields(form).map((field) => [field.id, field]));
  const fields = candidate.flatMap(({ name, value }): [string, ReceivedField][] => {
    const field = asked.get(name);
    if (name === 'gdpr') return receivedField(name, gdpr ?? name, [value === true ? 'Yes' : 'No'], value);
    return field === undefined ? [] : receivedField(name, field.label, shownOf(field, value), value);
  });
  const files = candidate.flatMap(({ name, value }) => {
    const file = isUpload(value) ? stored.get(value.url) : undefined;
    return file === undefined ? [] : [receivedFile(name, file)];
  });
  return { ats: 'workable', posting: key, at: new Date().toISOString(), fields: Object.fromEntries(fields), files };
}

function isUpload(value: unknown): value is { url: string; name: string } {
  return typeof value === 'object' && value !== null && 'url' in value;
}

function shownOf(field: WorkableField, value: unknown): (string | undefined)[] {
  if (isUpload(value)) return [value.name];
  if (field.type === 'group')
    return (value as Record<string, unknown>[]).map((entry) => Object.values(entry).filter(Boolean).map(String).join(', '));
  if (field.type === 'boolean') return [value === 'true' ? 'Yes' : 'No'];
  const texts = [value].flat().map(String);
  return field.options === undefined ? texts : texts.map((id) => field.options?.find(({ name }) => name === id)?.value);
}
