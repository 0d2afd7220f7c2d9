import { escapeHtml as e } from '../server/exchange.ts';

const decline = 'Decline to self-identify';
const races = [
  'Hispanic or Latino',
  'White (Not Hispanic or Latino)',
  'Black or African American (Not Hispanic or Latino)',
  'Native Hawaiian or Other Pacific Islander (Not Hispanic or Latino)',
  'Asian (Not Hispanic or Latino)',
  'American Indian or Alaska Native (Not Hispanic or Latino)',
  'Two or More Races (Not Hispanic or Latino)',
  decline,
];
const disabilities = [
  'Yes, I have a disability, or have had one in the past',
  'No, I do not have a disability and have not had one in the past',
  'I do not want to answer',
];

/** The voluntary US section; name and date belong to an answered disability status. */
export function eeoHtml(): string {
  const signature = [
    ['Name', 'disabilitySignature', 'Enter your full name'],
    ['Date', 'disabilitySignatureDate', 'MM/DD/YYYY'],
  ].map(([label, name, hint]) => question(label ?? '', `<input type="text" name="eeo[${name}]" placeholder="${hint}">`));
  return `<div class="section eeo-section page-centered application-form" data-qa="eeo-section"><hr><h4>U.S. Equal Employment Opportunity information <span class="eeo-light-text">(Completion is voluntary and will not subject you to adverse treatment)</span></h4>
${menu('Gender', 'gender', ['Male', 'Female', decline])}${menu('Race', 'race', races)}${menu('Veteran status', 'veteran', ['I am a veteran', 'I am not a veteran', decline])}${menu('Disability status', 'disability', disabilities, ' id="disabilitySelectElement"')}
<div id="disabilitySignatureSection" style="display: none;">${signature.join('')}<p>Note: Name and date are only required if you filled out Disability status.</p></div></div>`;
}

function menu(label: string, name: string, options: string[], attributes = ''): string {
  const listed = options.map((text) => `<option value="${e(text)}">${e(text)}</option>`).join('');
  return question(
    label,
    `<div class="application-dropdown"><select${attributes} name="eeo[${name}]"><option value="">Select ...</option>${listed}</select></div>`,
  );
}

function question(label: string, control: string): string {
  return `<div class="application-question"><label><div class="application-label">${label}</div><div class="application-field">${control}</div></label></div>`;
}
