import type { AtsAdapter } from '../engine/ats-adapter.ts';
import { readLeverSchema } from './read-schema.ts';
import { leverPostingUrl } from './remote-posting.ts';
import { leverSite } from './site.ts';

export const lever: AtsAdapter = {
  ...leverSite,
  name: 'Lever',
  version: 1,
  lastVerified: '2026-11-24',
  against: '229 captured forms, mid-2026',
  application: /\/apply\/?$/u,
  remotePosting: { url: leverPostingUrl, html: (body) => body },
  posting: {
    title: ['.posting-headline h2', '.posting-header h2'],
    company: ['.main-header-logo img'],
    companyFrom: /^(?<company>.+?) - /u,
    location: ['.posting-categories .location', '.posting-category.location'],
    description: [
      '[data-qa="job-description"]',
      '.posting-page .section.page-centered:has(.posting-requirements)',
      '[data-qa="closing-description"]',
    ],
  },
  form: ['form#application-form'],
  fields: {
    resume: { locators: ['#resume-upload-input', 'input[type="file"][name="resume"]'] },
    name: { locators: ['input[name="name"]'] },
    email: { locators: ['input[name="email"]'] },
    tel: { locators: ['input[name="phone"]'], widget: 'workable-phone' },
    'address-level2': { locators: ['#location-input'], widget: 'location' },
    organization: { locators: ['input[name="org"]'] },
    'linkedin-url': { locators: ['input[name^="urls["][name*="linkedin" i]'] },
    'github-url': { locators: ['input[name="urls[GitHub]" i]', 'input[name="urls[Github URL]" i]'] },
    'twitter-url': { locators: ['input[name^="urls[twitter" i]', 'input[name="urls[X]"]'] },
    'portfolio-url': {
      locators: [
        'input[name^="urls["][name*="portfolio" i]:not([name*="other" i])',
        'input[name^="urls["][name*="website" i]:not([name*="other" i])',
      ],
    },
    'other-url': { locators: ['input[name^="urls["]'] },
    pronouns: { locators: ['#candidatePronounsCheckboxes input[name="pronouns"]'] },
    'eeo-gender': { locators: ['[name="eeo[gender]"]'] },
    'eeo-race': { locators: ['[name="eeo[race]"]'] },
    'eeo-veteran-status': { locators: ['[name="eeo[veteran]"]'] },
    'eeo-disability-status': { locators: ['[name="eeo[disability]"]'] },
    signature: { locators: ['[name^="eeo[disabilitySignature"]'] },
    'eeo-other': { locators: ['[name^="surveysResponses["]'] },
    'consent-privacy': { locators: ['input[type="checkbox"][name="consent[store]"]'] },
    'consent-marketing': { locators: ['input[type="checkbox"][name="consent[marketing]"]'] },
  },
  labels: {
    text: ['.application-label .text', '.application-label'],
    wrapper: ['.application-question'],
    section: ['.section.application-form >> h4'],
    required: ['.application-label .required'],
  },
  ignore: [
    '#customPronounsTextField',
    '#customPronounsOption',
    '#useNameOnlyPronounsOption',
    'select.candidate-location',
    'input[name=""]',
  ],
  later: '#disabilitySignatureSection',
  upload: {
    done: '.resume-upload-success, input[name="resumeStorageId"]',
    failed: '.resume-upload-failure',
    within: 15_000,
    overwrites: true,
  },
  schema: readLeverSchema,
  actions: { submit: '[data-qa="btn-submit"]' },
  outcomes: {
    submitted: [
      { name: 'the page went to its thanks', url: /\/[0-9a-f-]{36}\/thanks/iu },
      { name: 'the page says it was submitted', selector: '[data-qa="msg-submit-success"]' },
    ],
    duplicate: [{ name: 'the page says it already has an application', selector: '.application-already-received' }],
    challenged: [{ name: 'the page refused it as a robot’s and dropped the file', selector: '.error-message', text: /not a robot/iu }],
    closed: [{ name: 'the page says the posting is gone', selector: 'h2, p', text: /couldn['’]t find anything here/iu }],
  },
  errors: {
    control: '.application-error, [aria-invalid="true"]',
    message: ['.error-message'],
    page: '.application-page .error-message, form .error-message',
  },
};
