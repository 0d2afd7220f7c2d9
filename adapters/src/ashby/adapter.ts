import type { AtsAdapter } from '../engine/ats-adapter.ts';
import { ashbyPostingHtml, ashbyPostingUrl } from './remote-posting.ts';

/** What of this was seen and what is assumed: docs/decisions/ashby-preview.md. */
export const ashby: AtsAdapter = {
  id: 'ashby',
  name: 'Ashby',
  version: 1,
  lastVerified: '2026-11-24',
  against: 'published descriptions of its pages, late 2026; no captured form',
  preview: true,
  matches: ['https://jobs.ashbyhq.com/*'],
  address: [/^\/(?<board>[^/?]+)\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/iu],
  application: /\/application\/?$/u,
  remotePosting: { url: ashbyPostingUrl, html: ashbyPostingHtml },
  posting: {
    title: ['.ashby-job-posting-heading', 'h1'],
    companyFrom: / @ (?<company>.+)$/u,
    description: ['.ashby-posting-text', '[class*="_descriptionText_"]'],
  },
  form: ['.ashby-application-form-container'],
  fields: {
    name: { locators: ['#_systemfield_name', 'input[name="_systemfield_name"]'] },
    email: { locators: ['#_systemfield_email', 'input[name="_systemfield_email"]'] },
    tel: { locators: ['#_systemfield_phone', 'input[name="_systemfield_phone"]'], widget: 'workable-phone' },
    resume: { locators: ['#_systemfield_resume', '[data-field-path="_systemfield_resume"] input[type="file"]'] },
    'address-level2': { locators: ['[data-field-path="_systemfield_location"] input[role="combobox"]'], widget: 'location' },
    'eeo-gender': { locators: ['[data-field-path="_systemfield_eeoc_gender"] input', 'input[name$="_systemfield_eeoc_gender"]'] },
    'eeo-race': { locators: ['[data-field-path="_systemfield_eeoc_race"] input', 'input[name$="_systemfield_eeoc_race"]'] },
    'eeo-veteran-status': {
      locators: ['[data-field-path="_systemfield_eeoc_veteran_status"] input', 'input[name$="_systemfield_eeoc_veteran_status"]'],
    },
    'eeo-disability-status': {
      locators: ['[data-field-path="_systemfield_eeoc_disability_status"] input', 'input[name$="_systemfield_eeoc_disability_status"]'],
    },
    'eeo-other': {
      locators: [
        '.ashby-survey-form-container input, .ashby-survey-form-container textarea',
        '[data-field-path^="_systemfield_eeoc_"] input',
      ],
    },
  },
  labels: {
    text: ['.ashby-application-form-question-title'],
    wrapper: ['.ashby-application-form-field-entry', '[data-field-path]'],
    section: [],
    required: ['.ashby-application-form-question-title[class*="_required_"]'],
  },
  ignore: ['.ashby-application-form-autofill-input-root', '[id^="g-recaptcha"]'],
  upload: { done: '.ashby-application-form-input-file-item-name', within: 20_000, overwrites: false },
  actions: { submit: '.ashby-application-form-submit-button' },
  outcomes: {
    submitted: [{ name: 'the page shows its thanks', selector: '.ashby-application-form-success-container' }],
    closed: [
      { name: 'the page says the posting is gone', selector: 'h1, h2, p', text: /^job not found|job you requested was not found/iu },
    ],
  },
  errors: {
    control: '[aria-invalid="true"]',
    message: ['[class*="_error_"]'],
    page: '.ashby-application-form-failure-container, .ashby-application-form-blocked-application-container',
  },
};
