import { describe, expect, test } from 'vitest';
import { textLines } from '../docx-lines.ts';
import type { TextLine } from '../text-line.ts';
import { readContact } from './read-contact.ts';
import { nameIn } from './read-name.ts';
import { phoneIn } from './read-phone.ts';
import { addressIn, placeIn } from './read-place.ts';

const set = (text: string, size = 1, line = 1): TextLine => ({ text, size, page: 1, line });

describe('names', () => {
  test.each([
    [[set('Amara Okafor', 2), set('Engineer')], 'Amara Okafor'],
    [[set('AMANDINE', 2.4), set('LESCURE', 2.4), set('Comptable')], 'Amandine Lescure'],
    [[set('Konstantin', 2.5), set('Jungfernredder 8'), set('von Ahlshausen\t20354 Hamburg', 2.5)], 'Konstantin von Ahlshausen'],
    [[set('Lebenslauf', 2), set('Name\tDr. Henrike Beispiel-Muster')], 'Henrike Beispiel-Muster'],
    [[set('Curriculum Vitae', 1.4), set('Nome / Cognome\tBeispiel, Ludovica')], 'Ludovica Beispiel'],
    [[set('giulia esempio', 2.8), set('architetta')], 'Giulia Esempio'],
    [[set('Tobias Beispiel-', 2.4), set('Lund', 2.4), set('Nurse')], 'Tobias Beispiel-Lund'],
    [[set('Grace Sample-Whitlock RGN'), set('22 Hollin Lane')], 'Grace Sample-Whitlock'],
  ])('%#', (lines, name) => {
    expect(nameIn(lines, undefined)?.name).toBe(name);
  });

  test('a first name in another cell is found by the address, and nobody else’s is', () => {
    const between = [set('14 rue des Tanneurs'), set('06 39 98 41 27'), set('Permis B'), set('34 ans')];
    const cells = [set('Anaëlle', 2), ...between, set('Le Brigand', 2), set('Diététicienne')];
    expect(nameIn(cells, 'anaelle.lebrigand@example.org')?.name).toBe('Anaëlle Le Brigand');
    expect(nameIn(cells, 'contact@example.org')?.name).toBe('Le Brigand');
  });

  test('gaps that letter-spacing lost are where the address has them', () => {
    expect(nameIn([set('AMARAOKAFOR', 2)], 'amara.okafor@example.com')?.name).toBe('Amara Okafor');
  });

  test('and so they are in small letters', () => {
    expect(nameIn([set('gwénoléexemple', 3)], 'gwenole.exemple@example.org')?.name).toBe('Gwénolé Exemple');
    expect(nameIn([set('rociomuestramena', 3)], 'rocio.muestra@example.org')?.name).toBe('Rocio Muestra Mena');
  });

  test('a licence is no name', () => {
    expect(nameIn([set('Permis B'), set('Née en 1990')], undefined)).toBeUndefined();
  });
});

test.each([
  ['Tel. +49 (0)40 555 01 26', '+49405550126'],
  ['0171 / 392 00 38', '0171 / 392 00 38'],
  ['(+34) 612 555 094 (móvil)', '+34612555094'],
  ['Geburtsdatum 17.06.1984', undefined],
  ['2013 - 2017', undefined],
  ['23. 05. 1990', undefined],
  ['Telefax: 0511 123 45 67, Tel. 0511 123 45 60', '0511 123 45 60'],
  ['Fax 0511 123 45 67', undefined],
  ['ORCID 0000-0000-0000-0000', undefined],
])('the telephone in "%s" is %s', (text, phone) => {
  expect(phoneIn(text)).toBe(phone);
});

test('the number of a passport or of a register is none to call', () => {
  expect(['DNI:\t00000000-T', 'Colegiada n.º 50099990', 'Passport No. 12345678', 'ORCID: 0000-0001-5550-4417'].map(phoneIn)).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
  expect(phoneIn('DNI 00000000-T | Tel. 655 501 832')).toBe('655 501 832');
  expect(['Email ID:   Mobile: 9876543210', 'Email ID:   9876543210'].map(phoneIn)).toEqual(['9876543210', '9876543210']);
});

test('of two numbers the mobile’s is taken, by the label beside or above it', () => {
  const phoneOf = (text: string) => readContact([{ name: 'head', lines: textLines(text) }]).basics.phone;
  expect(phoneOf('Anna Sample\nTelefon 0441 555 01 92\nMobil 0151 555 01 928')).toBe('0151 555 01 928');
  expect(phoneOf('Anna Sample\nTelefon\n0441 555 01 92\nMobil\n0151 555 01 928')).toBe('0151 555 01 928');
  expect(phoneOf('Anna Sample\nTel. 0441 555 01 92, Mail anna@example.com')).toBe('0441 555 01 92');
});

test.each([
  ['Gasse 5, 01099 Dresden', 'Dresden'],
  ['8, rue des Tanneurs, 86000 Poitiers', 'Poitiers'],
  ['Via dei Fiorentini 28, 40124 Bologna (Italia)', 'Bologna'],
  ['22 Hollin Lane, Leeds LS16 5NB', 'Leeds'],
  ['A Fremantle WA 6160', 'Fremantle'],
  ['Prize of the year 2019 Gold', undefined],
  ['4410 Kessler Ave, Apt 2B', undefined],
])('the town of "%s" is %s', (text, city) => {
  expect(addressIn(text)?.city).toBe(city);
});

test('what reads like a town and its state but is a name, a title or a school is none', () => {
  for (const text of ['Anna Sample, FSA', 'Theresa Sample, BSc', 'Designer, Branding and Print', 'University of Leeds, Yorkshire'])
    expect(placeIn(text, []), text).toBeUndefined();
  expect(placeIn('Denver, CO', [])).toEqual({ city: 'Denver', region: 'CO' });
  expect(placeIn('Portland, Oregon (US)', [])).toEqual({ city: 'Portland', region: 'Oregon', countryCode: 'US' });
  expect(placeIn('12 Main Street, Oranmore, Co. Galway, Ireland', [])).toMatchObject({ city: 'Oranmore', countryCode: 'IE' });
  expect(placeIn('backend developer, Galway, Ireland', [])).toEqual({ city: 'Galway', countryCode: 'IE' });
});

test('where the head has no address, the one in a footer is taken that has the name, not a referee’s', () => {
  const lines = textLines(
    'Tamsin Sample\nMidwife\nReferees\nHelen Other, helen@example.net\n0491 570 006\n\n\n\nTorquay VIC 3228\ntamsin.s@example.com\n0491 570 156',
  );
  const { basics } = readContact([
    { name: 'head', lines: lines.slice(0, 2) },
    { name: 'other', lines: lines.slice(2) },
  ]);
  expect(basics).toMatchObject({ name: 'Tamsin Sample', email: 'tamsin.s@example.com' });
});
