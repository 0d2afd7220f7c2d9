import { expect, test } from 'vitest';
import { isLuringLabel } from './lures.ts';

test.each([
  'Email (leave this field empty)',
  'Phone — do not fill this in',
  'If you are human, leave this field blank: phone',
  'Bitte leer lassen: E-Mail',
  'Laissez ce champ vide : e-mail',
  'No rellenar: correo electrónico',
  'Deixe este campo em branco: telefone',
])('%s is there for programs', (label) => {
  expect(isLuringLabel(label)).toBe(true);
});

test.each([
  'Middle name (leave blank if you have none)',
  'Phone. Please do not use spaces or dashes.',
  'Address. Do not enter a P.O. box.',
  'Titel (frei lassen, falls nicht vorhanden)',
  'Deuxième prénom (laissez vide si aucun)',
  'Why do you never use frameworks?',
])('%s is there for people', (label) => {
  expect(isLuringLabel(label)).toBe(false);
});
