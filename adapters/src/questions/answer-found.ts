import type { DocumentRole, Found, FoundControl, Profile, StoredAnswer } from '@sincerely/shared';
import { fieldPolicies, type FieldKey } from '@sincerely/shared/field-keys';
import { asksOneOf } from '../memory/asks-one-of.ts';
import { recall } from '../memory/recall.ts';
import { countriesIn } from '../places/countries.ts';
import { homeOf } from '../places/home.ts';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { dateOrderIn, dateText } from './date-text.ts';
import { asksForSecret } from '../sight/asks-for-secret.ts';
import { answerEducation } from './education-answers.ts';
import { answerHighestEducation } from './highest-education.ts';
import { answerPreviouslyEmployed } from './employment.ts';
import { answerEmployment } from './employment-answers.ts';
import { answerEntries } from './entry-answers.ts';
import { answerYears } from './experience.ts';
import { currentWork } from './history.ts';
import { answerLanguages } from './language-answers.ts';
import { monthNames } from './months.ts';
import { normalize } from './normalize.ts';
import { answerNotice } from './notice.ts';
import { phoneFor } from './phone.ts';
import { answerAddress, answerBasedIn, answerCity, answerCountry, answerState } from './place-answers.ts';
import { ownChoice } from './own-choice.ts';
import { answerRelocation } from './relocation.ts';
import { answerRightToWork } from './right-to-work.ts';
import { answerSalary } from './salary.ts';
import { answerTravel } from './travel.ts';

export type PlanDocuments = { resume?: { name: string }; coverLetter?: { name: string; text?: string } };

/** What an answer may be made of. */
export type Known = {
  profile: Profile;
  answers: StoredAnswer[];
  documents: PlanDocuments;
  company: string;
  location: string;
  formCountries: string[];
  requiredKeys: Set<FieldKey>;
  agreesToRequiredPrivacy: boolean;
};

/**
 * What the person's own data says to one control: their answer to the very same question, else the profile, else their answer to the same question in
 * other words. What they marked as theirs to answer is left, whatever else would answer it.
 */
export function answerFound(found: Found, known: Known): Answer {
  if (isSecret(found)) return none('never', 'Sincerely never fills this.');
  if (isMarkedNever(found, known)) return none('marked-never', 'You marked this never to be used.');
  const key = found.kind === 'field' ? found.key : (found.intent as FieldKey | undefined);
  const policy = key === undefined ? 'fill' : fieldPolicies[key];
  const remembered = found.kind === 'question' && policy !== 'never' ? answerFromMemory(found, known, policy) : undefined;
  if (remembered?.isExact) return remembered.answer;
  const own = key === undefined ? none('no-answer', 'This one is for you to answer.') : answerByPolicy(key, found, known);
  return own.kind === 'none' && own.why === 'no-answer' && remembered !== undefined ? remembered.answer : own;
}

/** Passwords, numbers of the state and what a bank knows: by the box's own marks, or by what a box to type in asks for. */
function isSecret({ type, label, options, widget }: Found): boolean {
  return type === 'secret' || (options === undefined && widget !== 'file' && asksForSecret(label));
}

/** A field with a fixed meaning is left where its very label was marked; a question also where another wording of it was. */
function isMarkedNever({ kind, label }: Found, { answers, company }: Known): boolean {
  const marked = answers.filter((one) => one.neverUse && isFor(one, company)).flatMap(wordingsOf);
  if (marked.length === 0 || label === '') return false;
  return kind === 'question' ? asksOneOf(label, marked).length > 0 : marked.some((one) => normalize(one) === normalize(label));
}

/** Free text written for one employer stays with that employer. */
function isFor({ company: writtenFor }: StoredAnswer, company: string): boolean {
  return writtenFor === null || normalize(writtenFor) === normalize(company);
}

function wordingsOf({ question, alsoAsked = [] }: StoredAnswer): string[] {
  return [question, ...alsoAsked];
}

function answerByPolicy(key: FieldKey, found: Found, known: Known): Answer {
  if (fieldPolicies[key] === 'never') return none('never', 'Sincerely never fills this.');
  return fieldPolicies[key] === 'ask' ? ownChoice(key, found, known) : answerKey(key, found, known);
}

/**
 * The person's answer to this question, or to one that asks the same. What nobody confirmed is only suggested; what the person must decide each time
 * is recalled for the very same question only.
 */
function answerFromMemory(
  { label, options }: FoundControl,
  { answers, company }: Known,
  policy: string,
): { answer: Answer; isExact: boolean } | undefined {
  const usable = answers.filter((one) => !one.neverUse && one.answer !== '' && isFor(one, company));
  const found = recall(
    label,
    usable.flatMap((one) => wordingsOf(one).map((question) => ({ ...one, question }))),
    options,
  );
  if (found === undefined || found.verdict === 'no') return undefined;
  const isExact = normalize(found.stored.question) === normalize(label);
  if (!isExact && policy === 'ask') return undefined;
  const isReady = found.verdict === 'ready' && found.stored.confirmed;
  return { isExact: isExact && isReady, answer: fromMemory(found.stored, isReady ? 'ready' : 'suggested') };
}

function fromMemory({ id, answer, updatedAt }: StoredAnswer, confidence: 'ready' | 'suggested'): Answer {
  const date = new Date(updatedAt);
  const when = `${date.getDate()} ${monthNames[date.getMonth()]?.slice(0, 3)}`;
  return { kind: 'answer', text: answer, source: { kind: 'answer', path: id, label: `your answer, ${when}` }, confidence };
}

const linkOf = ({ basics }: Profile, network: RegExp) =>
  basics.profiles.find(({ network: name, url }) => network.test(name) || network.test(url))?.url;

/** One line for each key: where in the profile its answer is. */
const answerers: Partial<Record<FieldKey, (control: FoundControl, known: Known) => Answer>> = {
  name: (_, { profile: { basics } }) => fromProfile('basics.name', basics.name),
  'given-name': (_, { profile: { basics } }) => fromProfile('basics.givenName', basics.givenName),
  'family-name': (_, { profile: { basics } }) => fromProfile('basics.familyName', basics.familyName),
  nickname: (_, { profile: { basics } }) => fromProfile('basics.preferredName', basics.preferredName),
  email: (_, { profile: { basics } }) => fromProfile('basics.email', basics.email),
  tel: (control, { profile: { basics } }) => fromProfile('basics.phone', phoneFor(control.widget, basics.phone)),
  'tel-country-code': (_, { profile }) => fromProfile('basics.phone', phoneFor('phone-country', profile.basics.phone)),
  'street-address': (control, { profile }) => answerAddress(control, homeOf(profile)),
  'address-level1': (control, { profile }) => answerState(control, homeOf(profile)),
  'address-level2': (control, { profile }) => answerCity(control, homeOf(profile)),
  'postal-code': (_, { profile }) => fromProfile('basics.location.postalCode', homeOf(profile).postalCode),
  country: (control, { profile }) => answerCountry(control, homeOf(profile)),
  organization: (_, { profile }) => fromProfile('work.name', currentWork(profile)?.name),
  'organization-title': (_, { profile }) => fromProfile('work.position', currentWork(profile)?.position),
  headline: (_, { profile: { basics } }) => fromProfile('basics.label', basics.label),
  summary: (_, { profile: { basics } }) => fromProfile('basics.summary', basics.summary),
  resume: (_, { documents }) => fileAnswer('resume', documents.resume?.name),
  'cover-letter': ({ widget }, { documents }) =>
    widget === 'file' ? fileAnswer('cover-letter', documents.coverLetter?.name) : letterText(documents),
  'linkedin-url': (_, { profile }) => fromProfile('basics.profiles', linkOf(profile, /linkedin/iu)),
  'github-url': (_, { profile }) => fromProfile('basics.profiles', linkOf(profile, /github/iu)),
  'twitter-url': (_, { profile }) => fromProfile('basics.profiles', linkOf(profile, /twitter|^x$/iu)),
  'portfolio-url': (_, { profile: { basics } }) => fromProfile('basics.url', basics.url),
  'other-url': () => none('no-answer', 'Your profile has no further link.'),
  'work-authorization': (control, known) => answerRightToWork(askedOf(control, known), rightToWork(known.profile)),
  'visa-sponsorship': (control, known) => answerRightToWork(askedOf(control, known), rightToWork(known.profile)),
  'salary-expectation': (control, { profile, location }) => answerSalary(control, profile, location),
  'notice-period': (control, { profile: { answers } }) => answerNotice(control, answers.noticePeriod),
  'start-date': (control, { profile: { answers } }) => startDate(control, answers.earliestStart),
  relocation: (control, { profile: { answers } }) => answerRelocation(control, answers.willingToRelocate),
  travel: (control, { profile: { answers } }) => answerTravel(control, answers.willingToTravel),
  'years-experience': (control, { profile }) => answerYears(control, profile),
  'highest-education': (control, { profile }) => answerHighestEducation(control, profile),
  languages: (control, { profile }) => answerLanguages(control, profile),
  source: (_, { profile: { answers } }) => fromProfile('answers.source', answers.source),
  pronouns: (_, { profile: { answers } }) => fromProfile('answers.pronouns', answers.pronouns),
  'over-18': (_, { profile: { answers } }) => yesOrNo('answers.over18', answers.over18),
  'previously-employed': ({ label }, { profile, company }) => answerPreviouslyEmployed(label, company, profile),
  'relatives-employed': (_, { profile: { answers } }) => yesOrNo('answers.relativesEmployedHere', answers.relativesEmployedHere),
  'non-compete': (_, { profile: { answers } }) => yesOrNo('answers.nonCompete', answers.nonCompete),
  'security-clearance': (_, { profile: { answers } }) =>
    yesOrNo('answers.securityClearance', answers.securityClearance?.toLowerCase() === 'none' ? false : null),
  'driving-licence': (control, { profile }) => answerLicence(control, profile),
  'based-in-location': (control, { profile }) => answerBasedIn(control, homeOf(profile)),
};

function answerKey(key: FieldKey, control: FoundControl, known: Known): Answer {
  if (key === 'education-entries' || key === 'employment-entries') return answerEntries(key, control, known.profile, known.requiredKeys);
  if (key.startsWith('employment-')) return answerEmployment(key, control, known.profile);
  if (key.startsWith('education-')) return answerEducation(key, control, known.profile);
  return answerers[key]?.(control, known) ?? none('no-answer', 'Your profile has no place for this.');
}

function askedOf({ label, help, options }: FoundControl, { location, formCountries, profile }: Known) {
  return { label, help, options, location, formCountries, home: homeOf(profile) };
}

function rightToWork({ answers }: Profile) {
  return { authorized: answers.workAuthorization, sponsorship: answers.requiresSponsorship };
}

function fileAnswer(document: DocumentRole, name: string | undefined): Answer {
  if (name === undefined) return none('no-document', 'There is no document to attach yet.');
  return { kind: 'file', document, name, source: { kind: 'document', path: document, label: 'your document' } };
}

function letterText({ coverLetter }: PlanDocuments): Answer {
  if (coverLetter?.text === undefined) return none('no-document', 'There is no letter for this posting yet.');
  return {
    kind: 'answer',
    text: coverLetter.text,
    source: { kind: 'document', path: 'cover-letter', label: 'your letter' },
    confidence: 'ready',
  };
}

function startDate({ label, help, widget, type, options, placeholder }: FoundControl, iso: string | null | undefined): Answer {
  if (!iso) return none('no-answer', 'Your profile has no earliest start.');
  if (options !== undefined || widget.includes('select')) return none('no-match', `Choose for yourself; your profile says ${iso}.`);
  if (type === 'number') return none('unclear', `Your profile says ${iso}.`);
  // The browser's own box for a date takes it so and shows no order; a box that shows one takes that, whatever its schema calls it.
  if (type === 'date' && !placeholder) return fromProfile('answers.earliestStart', iso);
  return fromProfile(
    'answers.earliestStart',
    dateText(iso, dateOrderIn(placeholder ?? '') ?? dateOrderIn(`${label} ${help}`) ?? placeholder),
  );
}

/** A licence of the country one lives in; a question that names another country is about another licence. */
function answerLicence({ label }: FoundControl, profile: Profile): Answer {
  const isElsewhere = countriesIn(label).some((code) => code !== homeOf(profile).countryCode);
  if (isElsewhere) return none('unclear', 'It asks about a licence of another country.');
  return yesOrNo('answers.drivingLicence', profile.answers.drivingLicence);
}
