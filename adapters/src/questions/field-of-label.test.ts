import { expect, test } from 'vitest';
import { found } from '../testing/found.ts';

const keyOf = (label: string, widget: 'text' | 'file' = 'text') => {
  const control = found({ label, widget });
  return control.kind === 'field' ? control.key : undefined;
};

test.each([
  [
    'given-name',
    ['First name:', 'What is your first name?', 'Vorname / First name', 'Given name(s)', 'Prénom', 'Votre prénom', 'Vorname(n)'],
  ],
  ['family-name', ['Please enter your surname', 'Legal Last Name (as on passport)', 'Nachname / Last name', 'Apellido(s)', 'Cognome']],
  ['nickname', ['Preferred name (if different from legal name)', 'What name do you go by?', 'Nome social']],
  [
    'name',
    ['Applicant name', 'Your full legal name as it appears on your ID', 'Legal first & last name', 'Vor- und Nachname', 'Nom et prénom'],
  ],
  ['email', ['Confirm your email', 'Email (we will contact you here)', 'Best email address to reach you at', 'Correo electrónico']],
  ['tel', ['Cell phone #', 'Phone (with country code)', 'Best number to reach you', 'Numéro de téléphone', 'Celular (com DDD)']],
  ['postal-code', ['Zip/Postal Code', 'ZIP code (5 digits)', 'Postleitzahl (PLZ)', 'CEP']],
  ['street-address', ['Street Address 1', 'Full mailing address (street, city, state, zip)', 'Straße, Hausnummer']],
  [
    'organization',
    [
      'Where do you currently work?',
      'Name of current or most recent employer',
      'Current / most recent company',
      'Empresa atual',
      'Derzeitiger Arbeitgeber',
    ],
  ],
  ['organization-title', ['What is your current role?', 'Job title (current or most recent)', 'Poste actuel', 'Cargo atual']],
  [
    'education-school',
    ['College / University', 'Name of university', 'Which college did you attend?', 'What university did you graduate from?'],
  ],
  ['linkedin-url', ['Please link your LinkedIn profile so that we can learn more', 'LinkedIn (or N/A)', 'Link zu deinem LinkedIn Profil']],
  ['github-url', ['GitHub or GitLab profile', 'Share your GitHub with us', 'GitHub URL (if you have one)']],
  ['portfolio-url', ['Personal website or portfolio link', 'Website / Portfolio', 'If you have a personal website, please share it here']],
])('%s: %j', (key, labels) => {
  expect(labels.map((label) => keyOf(label))).toEqual(labels.map(() => key));
});

test.each([
  ['another person', ['Name of referrer', 'Reference 1 name', 'Recruiter email', 'Guardian’s phone number', 'Name of your last client']],
  ['another name', ['Middle name', 'Maiden name', 'Name pronunciation', 'Segundo apellido', 'Name of bank']],
  ['another address', ['Work email', 'University email', 'Alternate phone number', 'Previous address', 'Address line 2', 'City of birth']],
  ['two things at once', ['Vorname / Nachname', 'First / Last name', 'Phone / Email', 'Name (surname)']],
  [
    'a link to something else',
    ['Company website', 'Portfolio password', 'Website you admire', 'Link to a GitHub repository', 'LinkedIn post you wrote'],
  ],
  [
    'a question',
    ['Walk us through your portfolio', 'Explain a website you built', 'LinkedIn: how do you use it?', 'GitHub Actions know-how'],
  ],
  ['a second question', ['Do you have a website? If yes, what is its traffic?']],
  [
    'a thing of the same name',
    [
      'Current company size',
      'Major achievements',
      'School you teach at',
      'Which high school did you attend?',
      'Current role responsibilities',
      'Subject',
    ],
  ],
])('%s is no field of the person: %j', (_, labels) => {
  expect(labels.map((label) => keyOf(label))).toEqual(labels.map(() => undefined));
});

test('a file is known by its name, notes on its format aside', () => {
  expect(['Resume (PDF preferred)', 'CV (résumé) hochladen', 'Currículum', 'Upload your CV'].map((label) => keyOf(label, 'file'))).toEqual(
    Array.from({ length: 4 }, () => 'resume'),
  );
  expect(['CV of team members', 'Photo ID', 'Portfolio file', 'Recommendation letter'].map((label) => keyOf(label, 'file'))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});
