import { escapeHtml as e } from '../server/exchange.ts';
import { cardHtml, cardControl } from './card-html.ts';
import { line, section, star } from './form-parts.ts';
import type { LeverCard, LeverForm, LeverPosting } from './lever-posting.ts';
import { eeoHtml } from './eeo-html.ts';

/** The application form as the server sends it. */
export function formHtml({ form = {}, company }: LeverPosting): string {
  const urls = form.urls ?? ['LinkedIn', 'GitHub', 'Portfolio', 'Other'];
  return [
    '<form id="application-form" enctype="multipart/form-data" method="POST">',
    section('Submit your application', [opportunityLocations(form), resume(), ...basics(form)].join('')),
    section('Links', urls.map((name) => line(`${name} URL`, `<input type="text" name="urls[${e(name)}]">`)).join('')),
    ...(form.cards ?? []).map(cardHtml),
    form.hasEeo === true ? eeoHtml() : '',
    form.survey ? surveyHtml(form.survey) : '',
    hidden(company),
    consents(form),
    submit(form.hasCaptcha !== false),
    '</form>',
  ].join('\n');
}

function opportunityLocations({ opportunityLocations: places = [] }: LeverForm): string {
  if (places.length === 0) return '';
  const options = places.map(({ id, text }) => `<option value="${e(id)}">${e(text)}</option>`).join('');
  return `<li class="application-question" data-qa="opportunity-location-question"><div class="application-label">Which location are you applying for?</div><div class="application-field"><div class="application-dropdown"><select name="opportunityLocationId" class="opportunity-location" data-qa="opportunity-location-select"><option value="">Select...</option>${options}</select></div></div></li>`;
}

function resume(): string {
  return `<li class="application-question resume"><label><div class="application-label">Resume/CV ${star}</div><div class="application-field"><a href="#" class="postings-btn template-btn-utility visible-resume-upload"><span class="filename"></span><span class="default-label">ATTACH RESUME/CV</span><input class="application-file-input invisible-resume-upload" data-qa="input-resume" id="resume-upload-input" name="resume" tabindex="-1" type="file"></a>
<span class="resume-upload-failure"><div class="resume-upload-label">Couldn't auto-read resume.</div></span>
<span class="resume-upload-working"><div class="loading-indicator"></div><div class="resume-upload-label">Analyzing resume...</div></span>
<span class="resume-upload-success"><div class="loading-indicator completed"></div><div class="resume-upload-label">Success!</div></span></div></label>
<span class="resume-upload-oversize"><p class="error-message">File exceeds the maximum upload size of <b>100MB</b>. Please try a smaller size.</p></span></li>`;
}

const emailPattern =
  "[a-zA-Z0-9.#$%&amp;'*+\\/=?^_`{|}~][a-zA-Z0-9.!#$%&amp;'*+\\/=?^_`{|}~-]*@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*";

function basics(form: LeverForm): string[] {
  const phone = form.isPhoneOptional === true ? '' : ' required';
  return [
    line('Full name', '<input type="text" data-qa="name-input" name="name" required>', true),
    form.hasPronouns === true ? pronouns() : '',
    line('Email', `<input name="email" data-qa="email-input" type="email" pattern="${emailPattern}" required>`, true),
    line('Phone ', `<input type="text" data-qa="phone-input" name="phone"${phone}>`, phone !== ''),
    location(form.isLocationRequired === true),
    line('Current company ', '<input type="text" data-qa="org-input" name="org">'),
  ];
}

function location(required: boolean): string {
  const asterisk = required ? '<span class="required" data-qa="SCL-question-required-asterisk">✱</span>' : '';
  const box = `<input class="location-input" data-qa="location-input" id="location-input" type="text" maxlength="100" name="location" autocomplete="off"${required ? ' required' : ''}><input id="selected-location" type="hidden" name="selectedLocation">`;
  const list =
    '<div class="dropdown-container"><div class="dropdown-results"></div><div class="dropdown-no-results">No location found. Try entering a different location</div><div class="dropdown-loading-results"><span>Loading</span></div></div>';
  return `<li class="application-question" data-qa="structured-contact-location-question"><label><div class="application-label">Current location ${asterisk}</div><div class="application-field">${box}${list}</div></label></li>`;
}

const pronounOptions = ['He/him', 'She/her', 'They/them', 'Xe/xem', 'Ze/hir', 'Ey/em'];

function pronouns(): string {
  const choice = (attributes: string, text: string) =>
    `<li class="column"><label><input type="checkbox" ${attributes}><span class="application-answer-alternative">${text}</span></label></li>`;
  const usual = pronounOptions.map((text) => choice(`name="pronouns" value="${text}" class="standardPronounsOption"`, text)).join('');
  const nameOnly = choice('name="pronouns" value="Use name only" id="useNameOnlyPronounsOption"', 'Use name only');
  const custom = `${choice('value="Custom" id="customPronounsOption"', 'Custom')}<input class="card-field-input" style="display:none;" id="customPronounsTextField" type="text" maxlength="40" placeholder="Write here..." name="pronouns">`;
  return `<li class="application-question"><div class="application-label multiple-select">Pronouns</div><div class="application-field"><ul data-qa="candidatePronounsCheckboxes" id="candidatePronounsCheckboxes">${usual}<hr>${nameOnly}<hr>${custom}</ul></div></li>`;
}

/** Shown, and its hidden inputs named, once a location is chosen. */
function surveyHtml(card: LeverCard): string {
  const base = `surveysResponses[${card.id}]`;
  const questions = card.baseTemplate.fields.map((field, index) => {
    const control = cardControl(field, `${base}[responses][field${index}]`, `survey-${index}`);
    return `<li class="application-question custom-question"><div><div class="application-label full-width ${field.type}"><div class="text">${e(field.text)}</div></div><div class="application-field full-width">${control}</div></div></li>`;
  });
  const places = ['', 'US United States', 'GB United Kingdom', 'DE Germany'].map(
    (place) => `<option value="${place.slice(0, 2)}">${place.slice(3) || 'Select...'}</option>`,
  );
  const hidden = (part: string, value: string) => `<input type="hidden" value="${e(value)}" data-name="${base}[${part}]" name="">`;
  return `<div class="section page-centered application-form"><hr><h4>Demographic Survey</h4><div class="application-question"><label><div class="application-label">What is your location?</div><div class="application-field"><div class="application-dropdown"><select class="candidate-location" data-qa="candidate-location-select">${places.join('')}</select></div></div></label></div></div>
<div class="section page-centered application-form hidden" id="countrySurvey_${card.id}">${hidden('baseTemplate', JSON.stringify(card.baseTemplate))}${hidden('surveyId', card.id)}${hidden('candidateSelectedLocation', '')}<ul>${questions.join('')}</ul></div>`;
}

function hidden(company: string): string {
  const input = (name: string) => `<input type="hidden" name="${name}" value="">`;
  return [
    `<input type="hidden" name="accountId" value="${e(company)}">`,
    ...['linkedInData', 'origin', 'referer'].map(input),
    '<input type="hidden" name="timezone" id="applicant-timezone" value="">',
    ...['socialReferralKey', 'socialSource', 'resumeStorageId'].map(input),
    '<input id="hcaptchaResponseInput" type="hidden" name="h-captcha-response" value="">',
    '<button id="hcaptchaSubmitBtn" type="submit" class="hidden"></button>',
    input('source'),
  ].join('');
}

function consents({ consent = {} }: LeverForm): string {
  const box = (name: string, text: string | undefined, required: string) =>
    text === undefined
      ? ''
      : `<li class="application-question"><div class="application-field full-width"><ul><li><label><span class="consent-${required || 'optional'}">${e(text)}</span><input type="hidden" name="consent[${name}]" value="0"><input type="checkbox" name="consent[${name}]" value="1" ${required}></label></li></ul></div></li>`;
  const boxes = box('store', consent.store, 'required') + box('marketing', consent.marketing, '');
  return boxes === '' ? '' : `<div class="section page-centered application-form" data-qa="consent-section"><hr><ul>${boxes}</ul></div>`;
}

function submit(hasCaptcha: boolean): string {
  const kind = hasCaptcha ? 'id="btn-submit" type="button"' : 'type="submit"';
  const captcha = hasCaptcha ? '<div id="h-captcha" class="h-captcha" data-sitekey="practice"></div>' : '';
  return `${captcha}<div class="section page-centered application-form last-section-apply"><button ${kind} class="postings-btn template-btn-submit hex-color" data-qa="btn-submit">Submit application</button></div>`;
}
