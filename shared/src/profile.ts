import { z } from 'zod';

/** A partial ISO date as JSON Resume has it: `2021`, `2021-03` or `2021-03-15`. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'a date is written as 2021, 2021-03 or 2021-03-15');

const text = z.string().trim().max(20_000);
const line = z.string().trim().max(500);

export const Location = z.looseObject({
  address: line.optional(),
  postalCode: line.optional(),
  city: line.optional(),
  region: line.optional(),
  /** ISO 3166-1 alpha-2. */
  countryCode: line.optional(),
});

/** A social account. JSON Resume calls this a profile; here that word means the whole candidate. */
export const Link = z.looseObject({ network: line, url: line, username: line.optional() });

export const Basics = z.looseObject({
  name: line.default(''),
  givenName: line.optional(),
  familyName: line.optional(),
  preferredName: line.optional(),
  label: line.optional(),
  email: line.optional(),
  /** E.164. */
  phone: line.optional(),
  url: line.optional(),
  summary: text.optional(),
  location: Location.optional(),
  profiles: z.array(Link).default([]),
});

export const Work = z.looseObject({
  name: line.default(''),
  position: line.optional(),
  location: line.optional(),
  startDate: PartialDate.optional(),
  endDate: PartialDate.optional(),
  summary: text.optional(),
  highlights: z.array(text).default([]),
});

export const Education = z.looseObject({
  institution: line.default(''),
  area: line.optional(),
  studyType: line.optional(),
  startDate: PartialDate.optional(),
  endDate: PartialDate.optional(),
  score: line.optional(),
});

export const Skill = z.looseObject({
  name: line,
  years: z.number().min(0).max(70).optional(),
  keywords: z.array(line).optional(),
});
export const Language = z.looseObject({ language: line, fluency: line.optional() });

/** Answers by region: ISO country codes, `EU`, and `others` for every country not named. */
const ByRegion = z.record(z.string(), z.boolean());

/** What application forms ask and JSON Resume has no place for. `null` or absent: the person has not said; it is asked. */
export const ApplicationAnswers = z.looseObject({
  totalYearsExperience: z.number().min(0).max(70).nullish(),
  workAuthorization: ByRegion.nullish(),
  requiresSponsorship: ByRegion.nullish(),
  over18: z.boolean().nullish(),
  willingToRelocate: z.boolean().nullish(),
  willingToTravel: line.nullish(),
  workArrangement: z.array(z.enum(['remote', 'hybrid', 'onsite'])).nullish(),
  salaryExpectation: z
    .object({
      amount: z.number().positive(),
      currency: z.string().length(3),
      period: z.enum(['hour', 'day', 'month', 'year']),
    })
    .nullish(),
  noticePeriod: line.nullish(),
  earliestStart: PartialDate.nullish(),
  source: line.nullish(),
  pronouns: line.nullish(),
  /** `"derive from work"`: compare the employer with the profile's own work entries. */
  previouslyEmployedHere: z.union([z.literal('derive from work'), z.boolean()]).nullish(),
  relativesEmployedHere: z.boolean().nullish(),
  nonCompete: z.boolean().nullish(),
  securityClearance: line.nullish(),
  drivingLicence: z.boolean().nullish(),
  highestEducation: line.nullish(),
  /** The person's own stored choice per EEO field key; nothing here is ever derived. */
  eeo: z.record(z.string(), line).nullish(),
  /** The person's own stored choice per consent field key. */
  consents: z.record(z.string(), z.boolean()).nullish(),
});

/** File names of the person's own documents, as they are sent. */
export const ProfileDocuments = z.looseObject({ resume: line.optional(), coverLetter: line.optional() });

/** The candidate's data: JSON Resume 1.x plus application answers. Unknown keys are kept. */
export const Profile = z.looseObject({
  basics: Basics.default({ name: '', profiles: [] }),
  work: z.array(Work).default([]),
  education: z.array(Education).default([]),
  skills: z.array(Skill).default([]),
  languages: z.array(Language).default([]),
  answers: ApplicationAnswers.default({}),
  documents: ProfileDocuments.optional(),
});

export type Location = z.infer<typeof Location>;
export type Link = z.infer<typeof Link>;
export type Work = z.infer<typeof Work>;
export type Education = z.infer<typeof Education>;
export type Skill = z.infer<typeof Skill>;
export type ApplicationAnswers = z.infer<typeof ApplicationAnswers>;
export type Profile = z.infer<typeof Profile>;
