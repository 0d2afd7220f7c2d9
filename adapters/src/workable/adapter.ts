import type { AtsAdapter } from '../engine/ats-adapter.ts';
import { workablePostingHtml, workablePostingUrl } from './remote-posting.ts';
import { readWorkableSchema, workableSchemaUrl } from './remote-schema.ts';
import { workableSite } from './site.ts';

export const workable: AtsAdapter = {
  ...workableSite,
  name: 'Workable',
  version: 1,
  lastVerified: '2026-11-24',
  against: '100 captured forms, mid-2026',
  application: /\/apply\/?$/u,
  remotePosting: { url: workablePostingUrl, html: workablePostingHtml },
  posting: {
    title: ['[data-ui="job-title"]'],
    company: ['[data-ui="company-logo"] img', '[data-ui="company-name"]'],
    location: ['[data-ui="job-location"]'],
    description: ['[data-ui="job-description"]', '[data-ui="job-requirements"]', '[data-ui="job-benefits"]'],
  },
  form: ['form[data-ui="application-form"]'],
  fields: {
    'given-name': { locators: ['#firstname'] },
    'family-name': { locators: ['#lastname'] },
    email: { locators: ['#email'] },
    headline: { locators: ['#headline'] },
    tel: { locators: ['[data-ui="phone"] input[type="tel"]'] },
    'address-level2': { locators: ['#address'], widget: 'location' },
    photo: { locators: ['input[data-ui="avatar"]'] },
    resume: { locators: ['input[type="file"][data-ui="resume"]'] },
    summary: { locators: ['[data-ui="section-fields"] > div textarea#summary'] },
    'cover-letter': { locators: ['textarea#cover_letter'] },
    'education-entries': { locators: ['[data-ui="education"]'], widget: 'workable-entries' },
    'employment-entries': { locators: ['[data-ui="experience"]'], widget: 'workable-entries' },
    'consent-privacy': { locators: ['[data-ui="gdpr"] [role="checkbox"]'] },
  },
  labels: {
    text: [],
    wrapper: [],
    section: ['[data-ui="section"] >> h2'],
    required: [],
  },
  ignore: ['[data-ui="editor"]', '[data-ui="autofill-button"]'],
  prefilled: ['#address'],
  numeric: 'input[name^="QA_"]:not([id]):not([maxlength]), input[name^="CA_"]:not([id]):not([maxlength])',
  upload: { done: '[data-id="filename"]', within: 20_000, overwrites: false },
  remoteSchema: { url: workableSchemaUrl, read: readWorkableSchema },
  actions: { submit: 'button[data-ui="apply-button"]' },
  outcomes: {
    submitted: [{ name: 'the page shows its thanks', selector: '[data-ui="successful-submit"]' }],
    duplicate: [
      {
        name: 'the page says you have applied already',
        selector: '[data-ui="already-applied"], [data-ui="error-message"]',
        text: /already applied/iu,
      },
    ],
    challenged: [{ name: 'the page shows a challenge', selector: '[id^="turnstile-container"]:not([hidden]) iframe' }],
    closed: [
      { name: 'the page says the posting is gone', selector: '[data-ui="not-found"], h1', text: /not available|no longer|not found/iu },
    ],
  },
  errors: { control: '[data-error="true"]', message: ['[id$="_error"]'] },
};
