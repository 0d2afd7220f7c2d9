import { receivedField, receivedFile, type ReceivedApplication, type ReceivedField, type StoredFile } from '../received.ts';
import { ashbyEntries, type AshbyField, type AshbyPosting } from './ashby-posting.ts';

export type AshbyUpload = { handle: string; name: string };
/** By path of the field. */
export type AshbySubmission = { fields: Record<string, string | string[] | boolean | AshbyUpload> };

/** What the recruiter sees of a submission. `stored` holds the uploaded files by handle. */
export function receivedFromAshby(
  key: string,
  { jobPosting }: AshbyPosting,
  { fields }: AshbySubmission,
  stored: Map<string, StoredFile>,
): ReceivedApplication {
  const asked = ashbyEntries(jobPosting).map(({ field }) => field);
  const given = asked.flatMap((field): [string, ReceivedField][] => {
    const answer = fields[field.path];
    return answer === undefined || isUpload(answer) ? [] : receivedField(field.path, field.title, shownOf(field, answer), answer);
  });
  const files = Object.entries(fields).flatMap(([path, answer]) => {
    const file = isUpload(answer) ? stored.get(answer.handle) : undefined;
    return file === undefined ? [] : [receivedFile(path, file)];
  });
  return { ats: 'ashby', posting: key, at: new Date().toISOString(), fields: Object.fromEntries(given), files };
}

function isUpload(answer: AshbySubmission['fields'][string]): answer is AshbyUpload {
  return typeof answer === 'object' && 'handle' in answer;
}

function shownOf({ selectableValues = [] }: AshbyField, answer: string | string[] | boolean): (string | undefined)[] {
  if (typeof answer === 'boolean') return [answer ? 'Yes' : 'No'];
  return [answer].flat().map((value) => selectableValues.find((option) => option.value === value)?.label ?? value);
}
