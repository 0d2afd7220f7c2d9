import { receivedFile, type ReceivedApplication } from '../received.ts';
import type { Multipart } from '../server/read-multipart.ts';
import { cardFieldName, type LeverPosting } from './lever-posting.ts';

/** What the page fills in by itself is not an answer. */
const machine =
  /^(accountId|linkedInData|origin|referer|timezone|socialReferralKey|socialSource|resumeStorageId|h-captcha-response|source|selectedLocation|.*\[(baseTemplate|surveyId|candidateSelectedLocation)\])$/u;

const ownLabels: Record<string, string> = {
  name: 'Full name',
  email: 'Email',
  phone: 'Phone',
  org: 'Current company',
  location: 'Current location',
  pronouns: 'Pronouns',
};

/** What the recruiter sees of a submission. */
export function receivedFromLever(key: string, posting: LeverPosting, { fields, files }: Multipart): ReceivedApplication {
  const labels = labelsOf(posting);
  const kept: ReceivedApplication['fields'] = {};
  for (const [name, value] of fields) {
    if (machine.test(name) || value === '') continue;
    const isHiddenTwin = name.startsWith('consent[') && value === '0';
    if (isHiddenTwin) continue;
    const values = [...(kept[name]?.values ?? []), value];
    kept[name] = { label: labels.get(name) ?? ownLabels[name] ?? name, values, raw: values };
  }
  return {
    ats: 'lever',
    posting: key,
    at: new Date().toISOString(),
    fields: kept,
    files: files.map(([field, file]) => receivedFile(field, file)),
  };
}

function labelsOf({ form = {} }: LeverPosting): Map<string, string> {
  const cards = (form.cards ?? []).flatMap((card) =>
    card.baseTemplate.fields.map(({ text }, index): [string, string] => [cardFieldName(card, index), text]),
  );
  const survey = (form.survey?.baseTemplate.fields ?? []).map(({ text }, index): [string, string] => [
    `surveysResponses[${form.survey?.id}][responses][field${index}]`,
    text,
  ]);
  return new Map([...cards, ...survey]);
}
