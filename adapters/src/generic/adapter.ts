import type { AtsAdapter } from '../engine/ats-adapter.ts';
import { applicationFormIn } from './application-form.ts';

/** Any other form, on a site the person has allowed. It has no hosts of its own: docs/decisions/generic-fallback.md. */
export const generic: AtsAdapter = {
  id: 'generic',
  name: 'Other site',
  version: 1,
  lastVerified: '2026-11-24',
  against: 'HTML and ARIA as specified; no form of any site',
  careful: true,
  matches: [],
  address: [],
  application: /^\//u,
  posting: { title: ['h1'] },
  form: [],
  findForm: applicationFormIn,
  fields: {},
  labels: { text: [], wrapper: [], section: ['fieldset >> legend', 'section >> h2, h3, h4'], required: [] },
  ignore: ['[type="search"]', '[role="search"]', 'header', 'nav', 'footer', 'dialog', '[role="dialog"]'],
  upload: { done: '[data-none]', within: 20_000, overwrites: false },
  actions: {},
  outcomes: {},
  errors: { control: '[aria-invalid="true"]', message: [] },
};
