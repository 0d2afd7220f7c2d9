import type { Found, PlanItem, Profile, StoredAnswer } from '@sincerely/shared';
import { fieldPolicies, type FieldKey } from '@sincerely/shared/field-keys';
import { someoneElse } from '../questions/field-of-label.ts';
import { normalize } from '../questions/normalize.ts';

type Looked = { found: Found[]; answers: StoredAnswer[]; profile: Profile };
type FillItem = Extract<PlanItem, { action: 'fill' }>;

/** What a label or an autocomplete token says without doubt on any page. */
const plainFields = new Set<FieldKey>([
  'name',
  'given-name',
  'family-name',
  'email',
  'tel',
  'linkedin-url',
  'github-url',
  'portfolio-url',
  'resume',
]);

/** Whose name, address or number it is when the token alone says that it is one, and the label says that it is not the person's. */
const notThePerson =
  /compan|employer|organi[sz]ation|business|firm\b|agency|school|universit|college|contact person|friend|account|user ?name|project|billing|confirm/iu;

/** Headings of parts that ask for another person. */
const aboutSomeoneElse = /(?<!job )\breferences?\b(?!\W*(no\b|number|nr|id\b|code|\d{3}))|referenz(en|person)|angehörige|next of kin/u;

/** On a page of no known ATS: the plain fields and the very same stored answers stay ready, all else is suggested or left to the person. */
export function onlyWhatIsSure(items: PlanItem[], looked: Looked): PlanItem[] {
  return items.map((item, index) => {
    const control = looked.found[index];
    return item.action === 'fill' && control !== undefined ? careful(item, control, looked) : item;
  });
}

function careful(item: FillItem, control: Found, looked: Looked): PlanItem {
  const refused = refusal(control);
  if (refused !== undefined) return leave(item, refused.why, refused.reason);
  const isSure = isPlain(control, looked.found) || isTheSameQuestion(item, control, looked.answers);
  return withCountryCode(isSure ? item : { ...item, confidence: 'suggested' }, control, looked.profile);
}

/** Which country a number without its code would be dialled in is not known here. */
function withCountryCode(item: FillItem, { maxLength = Infinity }: Found, { basics: { phone } }: Profile): FillItem {
  if (item.key !== 'tel' || item.value.type !== 'text' || !phone) return item;
  if (phone.length > maxLength) return { ...item, confidence: 'suggested' };
  return { ...item, value: { type: 'text', text: phone }, shown: phone };
}

function refusal(control: Found): { why: 'asks-you' | 'unclear'; reason: string } | undefined {
  const meaning = (control.kind === 'field' ? control.key : control.intent) as FieldKey | undefined;
  if (meaning !== undefined && fieldPolicies[meaning] !== 'fill') return { why: 'asks-you', reason: 'Left for you.' };
  if (control.widget === 'checkbox' || control.widget === 'workable-checkbox') return { why: 'asks-you', reason: 'Left for you.' };
  const section = control.section.toLowerCase();
  if (someoneElse.test(section) || aboutSomeoneElse.test(section)) return { why: 'unclear', reason: 'It may be about somebody else.' };
  if (control.kind === 'field' && control.by === 'autocomplete' && notThePerson.test(control.label))
    return { why: 'unclear', reason: 'Its label says something else than the page’s own mark.' };
  return undefined;
}

/** A plain field that stands on the form once: of two e-mail boxes one may be somebody else's. */
function isPlain(control: Found, found: Found[]): boolean {
  if (control.kind !== 'field' || !plainFields.has(control.key)) return false;
  return found.filter((other) => other.kind === 'field' && other.key === control.key).length === 1;
}

/** Word for word the question the person answered and confirmed. */
function isTheSameQuestion({ source, confidence }: FillItem, { label }: Found, answers: StoredAnswer[]): boolean {
  const stored = source.kind === 'answer' ? answers.find(({ id }) => id === source.path) : undefined;
  const asked = stored === undefined ? [] : [stored.question, ...(stored.alsoAsked ?? [])];
  return confidence === 'ready' && asked.some((question) => normalize(question) === normalize(label));
}

function leave(item: FillItem, why: 'asks-you' | 'unclear', reason: string): PlanItem {
  const { value: _, shown: __, source: ___, confidence: ____, overwrite: _____, ...base } = item;
  return { ...base, action: 'skip', why, reason, needsYou: true };
}
