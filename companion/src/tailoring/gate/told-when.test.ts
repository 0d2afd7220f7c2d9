import { describe, expect, test } from 'vitest';
import { entry, going, checkPair, type Pair } from '../../testing/told-of-a-florist.ts';
import { judgeSentence } from './gate.ts';

/** When something was, how long and since when: turns that are true, each with the lie beside it. */

describe('when', () => {
  test.each<Pair>([
    [
      'what one did oneself is over',
      'Fatturazione attiva della serra, circa 250 documenti al mese',
      'Mi occupavo di fatturazione attiva della serra, circa 250 documenti al mese',
      'Mi occupo di fatturazione attiva della serra, circa 250 documenti al mese',
      'it',
    ],
    [
      'who did it is over as well',
      'Kept attendance records for a flower school of 410 pupils',
      'Florist who kept attendance records for a flower school of 410 pupils',
      'Florist who also keeps attendance records for a flower school of 410 pupils',
    ],
    [
      'a period of years is so many years',
      'Digitized 1,200 photographs of gardens over two years',
      'Over a two-year period, digitized 1,200 photographs of gardens',
      'Over a three-year period, digitized 1,200 photographs of gardens',
    ],
    [
      'since when, with the words it stands beside',
      'Floristin (Gesellin) mit Schwerpunkt Trauerfloristik. Meisterschule in Teilzeit seit 2024.',
      'Floristin (Gesellin), seit 2024 in Teilzeit auf der Meisterschule',
      'Floristin (Gesellin), seit 2024 mit Schwerpunkt Trauerfloristik',
      'de',
    ],
    [
      'since when, with the verb in front',
      'Onlinekurse biete ich seit 2021 an, außer für Kinder',
      'Seit 2021 biete ich Onlinekurse an, außer für Kinder',
      'Seit 2020 biete ich Onlinekurse an, außer für Kinder',
      'de',
    ],
    [
      'one week in so many',
      'Reviewed about 6 orders a week, on call one week in five',
      'On call one week in five',
      'On call one week in six',
    ],
    [
      'the end of a span, whose beginning is told',
      'Ristrutturazione da vasi a cassette su 17 balconi nel 2019-2020, con un collega',
      'Nel 2019-2020, con un collega, ristrutturazione da vasi a cassette su 17 balconi',
      'Nel 2019-2021, con un collega, ristrutturazione da vasi a cassette su 17 balconi',
      'it',
    ],
    [
      'a deed that is over',
      'Allocated up to 90 vases a day, mainly glass',
      'I allocated up to 90 vases a day, mainly glass',
      'I allocate up to 90 vases a day, mainly glass',
    ],
    [
      'over the last months',
      'Stall rating 4.9 out of 5, last twelve months',
      'Stall rating of 4.9 out of 5 over the last twelve months',
      'Stall rating of 4.9 out of 5 over the last two months',
    ],
    [
      'a year in brackets',
      'Helped the grower prepare for one inspection (2021)',
      'In 2021 helped the grower prepare for one inspection',
      'In 2020 helped the grower prepare for one inspection',
    ],
    [
      'a share with its year',
      'Part des fleurs perdues : 3,1 % en 2021, 2,4 % en 2020',
      'Part des fleurs perdues de 2,4 % en 2020, contre 3,1 % en 2021',
      'Part des fleurs perdues de 2,4 % en 2021, contre 3,1 % en 2020',
      'fr',
    ],
    [
      'a year that stands alone',
      'Ausschuss im Kühlhaus 2021 von 1,2 % auf 0,7 % gesenkt',
      '2021 den Ausschuss im Kühlhaus von 1,2 % auf 0,7 % gesenkt',
      '2020 den Ausschuss im Kühlhaus von 1,2 % auf 0,7 % gesenkt',
      'de',
    ],
    [
      'a list between a German verb and its end',
      'Einholen von Angeboten, Preisen und Mustern für den Markt',
      'Ich holte Angebote, Preise und Muster für den Markt ein',
      'Ich legte Angebote, Preise und Muster für den Markt fest',
      'de',
    ],
    [
      'the months of the job itself',
      'Tied wreaths for two chapels',
      'Florist from May 2018 to January 2022, tied wreaths for two chapels',
      'Florist from May 2018 to June 2022, tied wreaths for two chapels',
    ],
    [
      'a title behind a date',
      'Kränze für zwei Kapellen gebunden',
      'Von Mai 2018 bis Januar 2022 Floristin, Kränze für zwei Kapellen gebunden',
      'Von Mai 2016 bis Januar 2022 Floristin, Kränze für zwei Kapellen gebunden',
      'de',
    ],
    ['an hour is no "I am"', 'Market rounds, starts from 4.30 am', 'Starts from 4.30 am, market rounds', 'I am on market rounds'],
    [
      'a year behind its word',
      'Plant inspection 2021: closed within 5 days',
      'Plant inspection in 2021 closed within 5 days',
      'Plant inspection in 2020 closed within 5 days',
    ],
    ['the imperfect of Italian', 'Raccolta di rose nel cortile', 'Raccoglievo rose nel cortile', 'Raccolgo rose nel cortile', 'it'],
    [
      'an average that is not of a year',
      'Tied 17 arches in 2021, average of five a week',
      'In 2021 tied 17 arches, with an average of five a week',
      'In 2021 tied 17 arches, five a week',
    ],
    ['before and after', 'Cleaned vases before a sale', 'Pre-sale cleaning of vases', 'Post-sale cleaning of vases'],
    [
      'the fifth of something',
      'Inventur bis zum fünften Arbeitstag',
      'Inventur bis zum 5. Arbeitstag',
      'Inventur bis zum 15. Arbeitstag',
      'de',
    ],
  ])('%s', checkPair);
});

test('what was done for a time is not told as since the job began', () => {
  const own = 'Tutor de un grupo de 8 aprendices de florista durante dos temporadas';
  const judge = (text: string) => judgeSentence(text, entry(own, 'es', going)).ok;
  expect([
    judge('Durante dos temporadas, tutor de un grupo de 8 aprendices de florista'),
    judge('Tutor de un grupo de 8 aprendices de florista desde 2018'),
  ]).toEqual([true, false]);
});

test('to look after something is one word, and tells as going on what has ended', () => {
  const letter = (text: string) => judgeSentence(text, entry('Care of palms and ferns', 'en'), { title: 'Grower', company: 'Vega' }).ok;
  expect([letter('At Petal Yard I looked after palms and ferns.'), letter('At Petal Yard I look after palms and ferns.')]).toEqual([
    true,
    false,
  ]);
});
