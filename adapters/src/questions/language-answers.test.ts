import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, options: string[]) => filledWith(planned({ label, options }, applicant()));

test.each([
  ['Do you speak French?', 'Yes'],
  ['Are you fluent in English and French?', 'Yes'],
  ['Are you fluent in French or Spanish?', 'Yes'],
  ['Are you bilingual in English?', 'Yes'],
  ['This role needs English. Are you fluent in English?', 'Yes'],
  ['Are you fluent in English and German?', undefined],
  ['Are you fluent in Spanish?', undefined],
  ['Do you speak a second language besides English?', undefined],
  ['Do you speak any languages other than English?', undefined],
  ['Are you fluent in French (C2)?', undefined],
  ['Are you bilingual in English and French?', undefined],
  ['Are you able to translate from English to French?', undefined],
])('%s %s', (label, expected) => {
  expect(says(label, ['Yes', 'No'])).toBe(expected);
});

test.each([
  ['Parlez-vous français couramment ?', ['Oui', 'Non'], 'Oui'],
  ['Sprichst du fließend Englisch?', ['Ja', 'Nein'], 'Ja'],
  ['Sprichst du fließend Deutsch?', ['Ja', 'Nein'], undefined],
  ['Englischkenntnisse', ['Grundkenntnisse', 'Fließend', 'Muttersprache'], 'Muttersprache'],
  ['Niveau d’anglais', ['Débutant', 'Courant', 'Langue maternelle'], 'Langue maternelle'],
  ['Nivel de inglés', ['Básico', 'Intermedio', 'Nativo'], 'Nativo'],
  ['Deutschkenntnisse', ['A1', 'B2', 'Muttersprache'], undefined],
  ['French proficiency', ['Elementary', 'Professional working', 'Native'], 'Professional working'],
  ['Please rate your level of English', ['1', '2', '3'], undefined],
])('%s among %j: %s', (label, options, expected) => {
  expect(says(label, options)).toBe(expected);
});
