/**
 * Every field with a fixed meaning, and whether the engine may fill it.
 *
 * Keys are WHATWG autofill tokens where one exists, else kebab-case in that style.
 * `fill`: from the profile. `ask`: only a choice the person stored for exactly this. `never`: not touched.
 */
export const fieldPolicies = {
  name: 'fill',
  'given-name': 'fill',
  'family-name': 'fill',
  nickname: 'fill',
  email: 'fill',
  tel: 'fill',
  'tel-country-code': 'fill',
  'street-address': 'fill',
  'address-level1': 'fill',
  'address-level2': 'fill',
  'postal-code': 'fill',
  country: 'fill',
  organization: 'fill',
  'organization-title': 'fill',
  headline: 'fill',
  summary: 'fill',
  resume: 'fill',
  'cover-letter': 'fill',
  'linkedin-url': 'fill',
  'github-url': 'fill',
  'portfolio-url': 'fill',
  'twitter-url': 'fill',
  'other-url': 'fill',
  'work-authorization': 'fill',
  'visa-sponsorship': 'fill',
  'salary-expectation': 'fill',
  'notice-period': 'fill',
  'start-date': 'fill',
  relocation: 'fill',
  travel: 'fill',
  'work-arrangement': 'fill',
  'years-experience': 'fill',
  'highest-education': 'fill',
  languages: 'fill',
  source: 'fill',
  pronouns: 'fill',
  'over-18': 'fill',
  'previously-employed': 'fill',
  'relatives-employed': 'fill',
  'non-compete': 'fill',
  'security-clearance': 'fill',
  'driving-licence': 'fill',
  'based-in-location': 'fill',
  'education-school': 'fill',
  'education-degree': 'fill',
  'education-discipline': 'fill',
  'education-start': 'fill',
  'education-end': 'fill',
  'education-entries': 'fill',
  'employment-company': 'fill',
  'employment-title': 'fill',
  'employment-start': 'fill',
  'employment-end': 'fill',
  'employment-current': 'fill',
  'employment-entries': 'fill',
  'eeo-gender': 'ask',
  'eeo-race': 'ask',
  'eeo-hispanic-ethnicity': 'ask',
  'eeo-veteran-status': 'ask',
  'eeo-disability-status': 'ask',
  'eeo-other': 'ask',
  'consent-privacy': 'ask',
  'consent-marketing': 'ask',
  signature: 'ask',
  photo: 'never',
  captcha: 'never',
  honeypot: 'never',
  password: 'never',
  'national-id': 'never',
  'bank-account': 'never',
} as const satisfies Record<string, FieldPolicy>;

export type FieldPolicy = 'fill' | 'ask' | 'never';
export type FieldKey = keyof typeof fieldPolicies;

export const fieldKeys = Object.keys(fieldPolicies) as FieldKey[];

export function isFieldKey(text: string): text is FieldKey {
  return Object.hasOwn(fieldPolicies, text);
}
