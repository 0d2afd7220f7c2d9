import type { AtsAdapter } from '../engine/ats-adapter.ts';
import { readGreenhouseSchema } from './read-schema.ts';

export const greenhouse: AtsAdapter = {
  id: 'greenhouse',
  name: 'Greenhouse',
  version: 1,
  lastVerified: '2026-11-24',
  matches: ['https://*.greenhouse.io/*'],
  address: [
    /^\/embed\/job_app(?:\/confirmation)?\?(?=.*\bfor=(?<board>[^&]+))(?=.*\btoken=(?<id>[^&]+))/u,
    /^\/(?<board>[^/?]+)\/jobs\/(?<id>\d+)/u,
  ],
  posting: {
    title: ['.job__title h1', 'meta[property="og:title"]'],
    companyFrom: /^(?:Job Application for|Bewerbung (?:für|als)|Candidature) .+ (?:at|bei|chez) (?<company>.+)$/u,
    location: ['.job__location', 'meta[property="og:description"]'],
    description: ['.job__description'],
  },
  form: 'form#application-form',
  fields: {
    'given-name': { locators: ['#first_name'] },
    'family-name': { locators: ['#last_name'] },
    nickname: { locators: ['#preferred_name'] },
    email: { locators: ['#email'] },
    'tel-country-code': { locators: ['.phone-input__country #country'], widget: 'phone-country' },
    tel: { locators: ['#phone'] },
    'address-level2': { locators: ['#candidate-location'], widget: 'location' },
    resume: { locators: ['#resume'] },
    'cover-letter': { locators: ['#cover_letter'] },
    'education-school': { locators: ['[id^="school--"]'] },
    'education-degree': { locators: ['[id^="degree--"]'] },
    'education-discipline': { locators: ['[id^="discipline--"]'] },
    'education-start': { locators: ['[id^="start-month--"]', '[id^="start-year--"]'] },
    'education-end': { locators: ['[id^="end-month--"]', '[id^="end-year--"]'] },
    'eeo-gender': { locators: ['.eeoc__container #gender'] },
    'eeo-hispanic-ethnicity': { locators: ['#hispanic_ethnicity'] },
    'eeo-race': { locators: ['.eeoc__container #race'] },
    'eeo-veteran-status': { locators: ['#veteran_status'] },
    'eeo-disability-status': { locators: ['#disability_status'] },
    'eeo-other': { locators: ['#demographic-section input'] },
    'consent-privacy': { locators: ['[id^="gdpr_"][id$="_1"]'] },
  },
  labels: {
    text: ['.upload-label', 'legend'],
    wrapper: ['.file-upload', 'fieldset.checkbox'],
    section: ['.eeoc__container >> h2', '#demographic-section >> h3', '.education--container >> h3'],
    required: ['.upload-label .required', 'legend .required'],
  },
  ignore: ['#resume_text', '#cover_letter_text'],
  upload: { done: '.file-upload__filename', within: 20_000, overwrites: false },
  schema: readGreenhouseSchema,
  actions: { submit: '.application--submit button[type="submit"]' },
  outcomes: {
    'code-required': [{ name: 'the page asks for the code it sent by e-mail', selector: '[id^="security-input-"]' }],
    submitted: [
      { name: 'the page went to its confirmation', url: /\/jobs\/\d+\/confirmation|\/embed\/job_app\/confirmation/u },
      { name: 'the page shows its confirmation', selector: '.confirmation .confirmation__content' },
    ],
    closed: [
      {
        name: 'the page says the board is not active',
        selector: 'h1, h2, p',
        text: /job board you were viewing is no longer active|^page not found$/iu,
      },
    ],
  },
  errors: { control: '[aria-invalid="true"]', message: ['.helper-text--error'] },
};
