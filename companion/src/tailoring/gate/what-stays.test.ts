import type { Fact } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { judgeSentence } from './gate.ts';
import { areForms } from './reading/forms.ts';

/** What a rewording may change and what stays with it, each with a wording that is carried and the lie beside it. */

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });

function entry(own: string, endDate?: string): Fact[] {
  const dates = { entry: 'work:0', startDate: '2018-03', ...(endDate === undefined ? {} : { endDate }) };
  return [
    fact({ id: 'work:0', kind: 'work', text: 'Baker, Crumb & Co, Leeds', ...dates }),
    fact({ id: 'work:0:0', kind: 'highlight', text: own, ...dates }),
  ];
}

const says = (own: string, text: string, endDate?: string) => judgeSentence(text, entry(own, endDate)).ok;
type Row = [name: string, own: string, carried: string, lie: string];

describe('what a fact is limited by stays', () => {
  test.each<Row>([
    ['on request', 'Decorated cakes on request', 'On request, decorated cakes', 'Decorated cakes'],
    ['now and then', 'Occasional deliveries to two cafés', 'Occasionally made deliveries to two cafés', 'Deliveries to two cafés'],
    ['some', 'Ran the oven on some night shifts', 'Ran the oven on certain night shifts', 'Ran the oven on night shifts'],
    ['every second', 'Order flour every second Friday', 'Order flour every other Friday', 'Order flour every Friday'],
    [
      'an absence',
      'Vertrete die Meisterin im Urlaub in der Backstube',
      'Urlaubsvertretung der Meisterin in der Backstube',
      'Vertrete die Meisterin in der Backstube',
    ],
    ['a colleague', 'Created a rye loaf with the nutritionist', 'Together with the nutritionist, created a rye loaf', 'Created a rye loaf'],
    ['whoever is another', 'Ran the stall with two other helpers', 'With two other helpers, ran the stall', 'Ran the stall'],
    [
      'what is pending',
      'Pendiente de presentar una propuesta de horario para la tienda',
      'Presentación pendiente de una propuesta de horario para la tienda',
      'Presenté una propuesta de horario para la tienda',
    ],
    [
      'what goes on',
      'Currently moving the recipes to a database',
      'Currently migrating the recipes to a database',
      'Moved the recipes to a database',
    ],
    [
      'what somebody else did after it',
      'Prepared the monthly orders, approved by the owner',
      'Prepared the monthly orders that were approved by the owner',
      'Approved the monthly orders',
    ],
    [
      'what it came before',
      'Controllo dei conti prima della firma del titolare',
      'Controllo dei conti prima della firma del titolare',
      'Controllo e firma dei conti',
    ],
    [
      'what was not done',
      'Specified a second oven; the purchase was not approved',
      'Specified a second oven (the purchase was not approved)',
      'Specified and purchased a second oven',
    ],
    [
      'every two weeks',
      'Sent the fortnightly price list to 40 cafés',
      'Sent the price list to 40 cafés every fortnight',
      'Sent the price list to 40 cafés every week',
    ],
    [
      'company told behind a comma',
      'Kosten für das Mehl um 9 % gesenkt, gemeinsam mit dem Einkauf',
      'Gemeinsam mit dem Einkauf die Kosten für das Mehl um 9 % gesenkt',
      'Senkung der Mehlkosten um 9 %',
    ],
    ['a plan', 'Planning a tasting for next spring', 'Currently planning a tasting for next spring', 'Organised a tasting'],
  ])('%s', (_, own, carried, lie) => {
    expect([says(own, carried), says(own, lie)]).toEqual([true, false]);
  });
});

describe('each word and number stands for one of the facts', () => {
  test.each<Row>([
    [
      'a unit told once, and who it was done with',
      'Reduced proofing time from about 50 to 35 minutes together with the shift leads',
      'In collaboration with the shift leads, cut proofing from roughly 50 minutes to 35',
      'In collaboration with the shift leads, cut proofing from roughly 50 minutes to 30',
    ],
    [
      'a word put together with how often',
      'Mitwirkung an der Jahresplanung für fünf Filialen',
      'Mitarbeit an der jährlichen Planung von fünf Filialen',
      'Mitarbeit an der monatlichen Planung von fünf Filialen',
    ],
    [
      'a head after hyphens',
      'Aufbau von sechs Berichten in Power BI für die Leitung',
      'Sechs Power-BI-Berichte für die Leitung aufgebaut',
      'Sechs Power-BI-Schulungen für die Leitung aufgebaut',
    ],
    [
      'years that are not the whole time',
      'Moved 60 recipes to a database between 2019 and 2020',
      'Moved 60 recipes to a database in 2019–2020',
      'Moved 60 recipes to a database between 2018 and 2020',
    ],
    [
      'a phrase in front of its verb',
      'Kneaded dough, and, on two afternoons a week, helped a pastry chef with cakes',
      'Kneaded dough and, on two afternoons each week, assisted a pastry chef with cakes',
      'Kneaded dough and, on two afternoons each week, trained a pastry chef with cakes',
    ],
    [
      'about, said behind',
      "Organisation d'environ 30 dégustations par an",
      'Organisation de 30 dégustations environ par an',
      'Organisation de 30 dégustations par an',
    ],
    ['a team of so many', 'Baked bread with a team of five', 'Baked bread with a five-person team', 'Baked bread with a six-person team'],
    [
      'an abbreviation in part',
      'Ran basic FEA checks on oven parts',
      'Ran basic finite element checks on oven parts',
      'Ran advanced finite element checks on oven parts',
    ],
    ['thousands of euros', 'Ofen für 320.000 Euro geplant', 'Ofen für 320 T€ geplant', 'Ofen für 32 T€ geplant'],
    [
      'two years',
      'Collaborazione alle visite ispettive nel 2022 e nel 2024',
      'Collaborazione alle visite ispettive (2022 e 2024)',
      'Collaborazione alle visite ispettive (2022 e 2023)',
    ],
    [
      'an amount in words',
      "Tenue des comptes d'une quinzaine de clients",
      "Tenue des comptes d'environ quinze clients",
      'Tenue des comptes de quinze clients',
    ],
    [
      'the noun of a Latin verb',
      'Rédaction des bons de commande pour la boutique, sans transmission',
      'Rédaction des bons de commande pour la boutique, sans les transmettre',
      'Rédaction des bons de commande pour la boutique, avec transmission',
    ],
    [
      'a word of the same class',
      'Checked deliveries every day',
      'Inspected deliveries every day',
      'Checked inspection deliveries every day',
    ],
    [
      'a number',
      'Baked 200 rolls for two cafés within five hours',
      'Baked 200 rolls for 2 cafés within 5 hours',
      'Baked 200 rolls for two cafés within two hours',
    ],
    [
      'part and whole',
      'Taught 28 trainees, 7 of them at night',
      'Trained 28 trainees, 7 of them at night',
      'Taught 7 trainees, 28 of them at night',
    ],
    [
      'what a deed was done to',
      'Created pastries for the winter menu',
      'Creation of pastries for the winter menu',
      'Created the winter menu',
    ],
    [
      'what it was changed to',
      'Led two bakers through a change of 60 recipes to rye',
      'Led two bakers through a change to rye',
      'Led two bakers through a change of rye',
    ],
    ['what was led', 'Led two bakers through a change of 60 recipes', 'Led a change of 60 recipes', 'Led a change of two recipes'],
    ['a plain verb', 'Explain allergens to customers', 'Inform customers about allergens', 'Provide allergens to customers'],
    ['the doer', 'Keep to the rota set by the manager', 'Keep to a rota set by the manager', 'Set the rota with the manager'],
    ['who did it', 'Sent offers prepared by the manager', 'Sent out offers prepared by the manager', 'Sent offers to the manager'],
    ['how often', 'Bake rye bread on Thursdays', 'Bake rye bread every Thursday', 'Bake rye bread every Friday'],
    [
      'an acronym spelt out before it',
      'Introduced hazard analysis forms',
      'Introduced hazard analysis forms (HAF)',
      'Introduced hazard analysis forms (HACCP)',
    ],
    ['a noun that divides', 'Ran tastings for cafés', 'Ran tasting sessions for cafés', 'Ran 12 tasting sessions for cafés'],
    ['a small word that is a name', 'Baked bread for markets', 'Baked bread for these markets', 'Baked bread for markets at Base'],
  ])('%s', (_, own, carried, lie) => {
    expect([says(own, carried), says(own, lie)]).toEqual([true, false]);
  });
});

test('what has ended is not told as going on', () => {
  expect(says('Shelved loaves and washed trays', 'Shelving loaves and washing trays', '2020-05')).toBe(true);
  expect(says('Shelved loaves and washed trays', 'Shelve loaves and wash trays', '2020-05')).toBe(false);
});

test.each<Row>([
  ['a verb of two words', 'Maintained 30 ovens', 'I looked after 30 ovens', 'I look after 30 ovens'],
  [
    'an imperfect',
    'Prelievo di campioni di farina ogni giorno',
    'Prelevavo campioni di farina ogni giorno',
    'Prelevo campioni di farina ogni giorno',
  ],
  [
    'a gerund',
    'Preparación de las hornadas y aviso a los clientes',
    'Preparación de las hornadas, avisando a los clientes',
    'Preparo las hornadas y aviso a los clientes',
  ],
])('of what has ended, %s is not its present', (_, own, carried, lie) => {
  expect(says(own, carried, '2020-05')).toBe(true);
  expect(says(own, lie, '2020-05')).toBe(false);
});

test('results that are told are no result of something', () => {
  expect(says('Present findings on flour to the bakers', 'Present the results on flour to the bakers')).toBe(true);
  expect(says('Changed the flour, sold 20 loaves more', 'Changed the flour, results 20 loaves more sold')).toBe(false);
});

test('about what somebody was asked is not about how many', () => {
  expect(says('Interviewed 22 bakers about rye bread', 'Interviewed 22 bakers on rye bread')).toBe(true);
  expect(says('Interviewed about 22 bakers', 'Interviewed 22 bakers')).toBe(false);
  expect(says('Interviewed 22 bakers, roughly', 'Interviewed 22 bakers')).toBe(false);
});

describe('forms of one word', () => {
  test.each<[Parameters<typeof areForms>[2], string, string]>([
    ['de', 'angeboten', 'angebote'],
    ['es', 'reparacion', 'reparo'],
    ['es', 'desinfeccion', 'desinfecto'],
    ['it', 'riparazione', 'riparato'],
    ['fr', 'etablissement', 'etablit'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(areForms(one, other, language)).toBe(true);
  });

  test.each<[Parameters<typeof areForms>[2], string, string]>([
    ['de', 'besucher', 'besuche'],
    ['es', 'comunidad', 'comunicacion'],
    ['fr', 'formateur', 'formation'],
    ['en', 'importance', 'import'],
  ])('%s: not %s and %s', (language, one, other) => {
    expect(areForms(one, other, language)).toBe(false);
  });
});
