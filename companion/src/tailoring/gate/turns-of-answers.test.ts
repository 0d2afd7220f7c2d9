import type { Fact } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { judgePatch, judgeSentence } from './gate.ts';

/** Turns that answers to the product's own request take, each with the lie that must still be refused. */

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });
const over = { entry: 'work:0', startDate: '2018-05', endDate: '2022-01' };
const going = { entry: 'work:0', startDate: '2018-05' };
const headers = {
  en: 'Florist, Petal Yard, Leeds',
  de: 'Floristin, Gärtnerei am Markt, Leipzig',
  fr: 'Fleuriste, Le Jardin des Tilleuls, Lyon',
  es: 'Florista, Flores del Patio, Soria',
  it: 'Fiorista, Il Cortile, Lodi',
};
type Language = keyof typeof headers;
const entry = (own: string, language: Language, dates: typeof going = over, title = headers[language]) => [
  fact({ id: 'work:0', kind: 'work', text: title, ...dates }),
  fact({ id: 'work:0:0', kind: 'highlight', text: own, ...dates }),
];
const says = (text: string, own: string, language: Language = 'en', dates?: typeof going) =>
  judgeSentence(text, entry(own, language, dates)).ok;
/** What is true of the fact, and what is not. */
type Pair = [name: string, own: string, text: string, lie: string, language?: Language];
const check = (_: string, own: string, text: string, lie: string, language: Language = 'en') =>
  expect([says(text, own, language), says(lie, own, language)]).toEqual([true, false]);

describe('when', () => {
  test.each<Pair>([
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
  ])('%s', check);
});

describe('how many', () => {
  test.each<Pair>([
    [
      'a team in the middle of a sentence',
      'Ausgabe von bis zu 60 Kränzen am Tag, Team von 9 Leuten',
      'In einem Team von 9 Leuten Ausgabe von bis zu 60 Kränzen am Tag',
      'In einem Team von 60 Leuten Ausgabe von bis zu 9 Kränzen am Tag',
      'de',
    ],
    [
      'one of the two things that were done to',
      'Actualización del tablón y de la web de la tienda (solo fechas)',
      'Actualización de la web de la tienda (solo fechas)',
      'Actualización de la tienda (solo fechas)',
      'es',
    ],
    [
      'a part in front of what it is of',
      "Stalls at the market hall: 5 of the guild's 12, with lamps",
      "5 of the guild's 12 stalls at the market hall, with lamps",
      "12 of the guild's stalls at the market hall, with lamps",
    ],
    [
      'how many hours, alone',
      'Taller de coronas y ramos, 4 horas, grupos de hasta 12 personas',
      'Taller de coronas y ramos en grupos de hasta 12 personas, 4 horas',
      'Taller de coronas y ramos en grupos de hasta 4 personas, 12 horas',
      'es',
    ],
    [
      'a crew in another piece',
      'Neubau einer Halle: 96 Beete in sieben Monaten, Kolonne von fünf Mann',
      'Neubau einer Halle in einer Kolonne von fünf Mann, 96 Beete in sieben Monaten',
      'Neubau einer Halle in einer Kolonne von sieben Mann, 96 Beete in fünf Monaten',
      'de',
    ],
    [
      'a span that a pilot had',
      'Six-week pilot with 12 stalls',
      'Pilot with 12 stalls for six weeks',
      'Pilot with 12 stalls for seven weeks',
    ],
    ['one of a thing', 'Cut the form to one page', 'Cut the form to a single page', 'Cut the form to two pages'],
    ['a part of its whole', 'Sur 40 clientes, 31 sont revenues', '31 des 40 clientes sont revenues', '40 clientes sont revenues', 'fr'],
    [
      'about a whole',
      'Repotted 18 of roughly 40 palms for the hall',
      'Repotted 18 of roughly 40 palms',
      'Repotted roughly 40 palms for the hall',
    ],
    ['two or three', 'Tied wreaths in two or three chapels', 'Wreaths tied in two or three chapels', 'Wreaths tied in three chapels'],
    ['a sum', 'Ran 24 flower courses, about two a month', 'About two flower courses a month, 24 in all', 'Ran all 24 flower courses'],
    [
      'a share in front',
      'Repeat orders at my stall 91% last season, shop average 88%',
      '91% repeat orders at my stall last season, shop average 88%',
      '88% repeat orders at my stall last season, shop average 91%',
    ],
    [
      'what a participle only measures',
      'Ran a mailing to about 2,000 clients',
      'Ran a mailing reaching about 2,000 clients',
      'Ran a mailing reaching over 2,000 clients',
    ],
    ['one is not many', 'Anleitung einer Praktikantin', 'Eine Praktikantin angeleitet', 'Anleitung von Praktikantinnen', 'de'],
    [
      'sessions that only divide up what is counted',
      'Ran flower courses, usually five a month',
      'Flower courses, usually five sessions a month',
      'Flower courses, usually six sessions a month',
    ],
    [
      'a name keeps its number',
      'Rollout von Bloomware 10 auf 40 Kassen',
      'Bloomware 10 auf 40 Kassen ausgerollt',
      'Bloomware 40 auf 10 Kassen ausgerollt',
      'de',
    ],
    ['a label written short', 'Section 38 permits for two stalls', 'S38 permits for two stalls', 'S39 permits for two stalls'],
  ])('%s', check);
});

describe('how much of the work', () => {
  test.each<Pair>([
    [
      'what was only proposed',
      'Proposition des prix, validés ensuite par la gérante',
      'Prix proposés, validés ensuite par la gérante',
      'Prix fixés et validés ensuite par la gérante',
      'fr',
    ],
    [
      'the manager who checks',
      'Enter orders and returns; the market manager checks and signs off',
      'Enter returns and orders; the market manager checks and signs off',
      'Enter, check and sign off orders and returns',
    ],
    [
      'only now and then',
      'Aushilfsweise Beete für die Märkte der Stadt gegossen',
      'Beete für die Märkte der Stadt aushilfsweise gegossen',
      'Beete für die Märkte der Stadt gegossen',
      'de',
    ],
    [
      'help that was received',
      'Helped a colleague write the care guide',
      'Helped write the care guide with a colleague',
      'Wrote the care guide with help from a colleague',
    ],
    ['help that names a thing', 'Helped pilot a chatbot', 'Helped with the pilot of a chatbot', 'Piloted a support chatbot'],
    [
      'helped by doing',
      'Answer questions from the market stalls',
      'Support the market stalls by answering questions',
      'Support the market stalls by running them',
    ],
    [
      'the verb at the end is of all of it',
      'Hilfe beim Binden von Kränzen und Sträußen',
      'Beim Binden von Kränzen und Sträußen geholfen',
      'Kränze und Sträuße gebunden',
      'de',
    ],
    [
      'each of two verbs has its own part',
      'Beete mit vorbereitet und zwei Märkte geleitet',
      'Zwei Märkte geleitet und Beete mit vorbereitet',
      'Beete und zwei Märkte geleitet',
      'de',
    ],
    [
      'in support of',
      'Supported the move to Bloomware: stock audit and labels',
      'Stock audit and labels in support of the move to Bloomware',
      'Led the stock audit for the move to Bloomware',
    ],
    [
      'an article parts a deed from "und"',
      'Bindekurse; Co-Leitung einer Gruppe',
      'Bindekurse und die Co-Leitung einer Gruppe',
      'Leitung der Bindekurse',
      'de',
    ],
    [
      'the catheter is placed, the student is on one',
      'Bulb planting and tray placement under the direction of a grower',
      'Place trays and plant bulbs under the direction of a grower',
      'Place trays and plant bulbs',
    ],
    [
      'what issues is no issue',
      'Check price lists before market day',
      'Check lists of prices before market day',
      'Issue price lists before market day',
    ],
  ])('%s', check);
});

describe('what others did, and what was not', () => {
  test.each<Pair>([
    [
      'not of some is not of all',
      'No at-fault accidents on market rounds',
      'On market rounds no at-fault accidents',
      'No accidents on market rounds',
    ],
    [
      'said twice that it was another',
      'Report losses to the guild within a day; the cause is assessed by the grower, not by me',
      'Report losses to the guild within a day; the cause is assessed by the grower',
      'Report losses to the guild within a day and assess the cause',
    ],
    [
      'of the team is not of one',
      "Vente de fleurs : panier moyen de l'équipe passé de 22 € à 27 €",
      "Panier moyen de l'équipe passé de 22 € à 27 € (vente de fleurs)",
      'Vente de fleurs : mon panier moyen est passé de 22 € à 27 €',
      'fr',
    ],
    [
      'who is stood in for',
      'Second hand in a crew of four; stand in for the chargehand about one day a month',
      'In a crew of four, stand in for the chargehand about one day a month',
      'As chargehand of a crew of four',
    ],
    [
      'of two forms the one that was not done',
      'Gestione di serre già allestite (non le allestisco)',
      'Gestione di serre già allestite, che non allestisco',
      'Allestimento e gestione di serre',
      'it',
    ],
    [
      'under somebody is not as one',
      'Small repairs to greenhouses under a glazier',
      'Under a glazier, small repairs to greenhouses',
      'Small repairs to greenhouses as a glazier',
    ],
    [
      'with an agency',
      'Organisation de la fête des fleurs avec une agence (120 invités)',
      'Organisation, avec une agence, de la fête des fleurs (120 invités)',
      'Organisation de la fête des fleurs (120 invités)',
      'fr',
    ],
    [
      'the partner who signs',
      'Prepare orders in Bloomware; the senior partner signs off anything from abroad',
      'Prepare orders in Bloomware, the senior partner signs off anything from abroad',
      'Prepare orders in Bloomware and sign off anything from abroad',
    ],
    [
      'behind what was not theirs',
      'Siembra de rosas; la poda de los setos no me correspondía',
      'Siembra de rosas, la poda de los setos no me correspondía',
      'Siembra de rosas y poda de los setos',
      'es',
    ],
    [
      'split between them',
      'Safety records for around 90 stalls a year, split between three of us',
      'Around 90 safety records for stalls a year, split between three of us',
      'Complete safety records for around 90 stalls a year',
    ],
    [
      'who only watched',
      'Shadowed the market manager during an audit',
      'Shadowed the market manager in an audit',
      'Supported the market manager in an audit',
    ],
    [
      'with the rest of them',
      'Organización, con el resto del equipo, de la feria de flores (4 puestos)',
      'Organización de la feria de flores (4 puestos), con el resto del equipo',
      'Organicé la feria de flores, con 4 puestos',
      'es',
    ],
    [
      'whoever does it, not with whom',
      'Rund 25 Stände aufgebaut; die Anmeldung beim Marktamt macht das Büro',
      'Rund 25 Stände aufgebaut, die Anmeldung macht das Büro',
      'Rund 25 Stände aufgebaut und beim Marktamt angemeldet',
      'de',
    ],
    [
      'another makes it, not another with me',
      'Ramos y coronas; los centros los lleva otra compañera',
      'Ramos y coronas, los centros los lleva otra compañera',
      'Ramos y coronas, y los centros con otra compañera',
      'es',
    ],
    [
      'with somebody is no verb',
      'Formación de floristas nuevas, unas 5 al año, junto con la encargada',
      'Formación de unas 5 floristas nuevas al año, junto con la encargada',
      'Formación de unas 5 floristas nuevas al año',
      'es',
    ],
    [
      'I do not',
      "Flag empty stands to the grower, I don't carry a budget",
      "Flag empty stands to the grower; I don't carry a budget",
      'Carry a budget and flag empty stands to the grower',
    ],
    [
      'not so',
      'Llevo el inventario de las dos tiendas de Soria, no así el de la tienda de Burgos',
      'Llevo el inventario de las dos tiendas de Soria, no así el de Burgos',
      'Llevo el inventario de las dos tiendas de Soria y el de Burgos',
      'es',
    ],
    [
      'of nouns that are listed, its own',
      'Beratung zusammen mit der Meisterin, Inventur und Kasse in Bloomware',
      'Inventur und Kasse in Bloomware',
      'Beratung, Inventur und Kasse in Bloomware',
      'de',
    ],
  ])('%s', (_, own, text, lie, language = 'en') =>
    expect([says(text, own, language, going), says(lie, own, language, going)]).toEqual([true, false]),
  );
});

describe('names and short forms', () => {
  test.each<Pair>([
    ['the letters of a long word', 'Beam design to EC3', 'Beam design to Eurocode 3', 'Beam design to Eurocode 4'],
    [
      'one spelling for another',
      'Fibre optic lamps in the centre aisle',
      'Fiber optic lamps in the center aisle',
      'Fiber optic lamps in the corner aisle',
    ],
    [
      'with its small words',
      'Ricevimento dei fiori e controllo DDT',
      'Ricevimento dei fiori e controllo dei documenti di trasporto (DDT)',
      'Ricevimento dei fiori e controllo dei dati di terra (DTT)',
      'it',
    ],
    [
      'of several words, in small and large',
      'Bloom unter Glas genutzt',
      'Bloom unter Glas (BuG) genutzt',
      'Bloom unter Glas (BuK) genutzt',
      'de',
    ],
    ['written once for all', 'Ein-, Um- und Austopfen', 'Eintopfen, Umtopfen und Austopfen', 'Eintopfen, Umtopfen und Auslegen', 'de'],
    ['whose it is', 'Ran servers on EKS', 'Ran servers on Amazon EKS', 'Ran servers on Google EKS'],
    [
      'a letter before its number',
      'DGUV-V3-Prüfung von Geräten',
      'Prüfung von Geräten nach DGUV Vorschrift 3',
      'Prüfung von Geräten nach DGUV Vorschrift 4',
      'de',
    ],
  ])('%s', check);
});

test('a mark that a fact has is its own, an address is not', () => {
  const facts = entry('Contratos por Contrat@ y altas', 'es');
  const judge = (text: string) =>
    judgePatch({ op: 'rewrite', target: 'work:0:0', text, src: ['work:0:0'] }, facts, { title: '', company: '' }).ok;
  expect([judge('Altas y contratos por Contrat@'), judge('Altas y contratos por contrat@altas.example')]).toEqual([true, false]);
});

test('a place that a fact itself names is no other entry', () => {
  const facts = [
    ...entry('Opening of the shop in Huesca', 'en'),
    fact({ id: 'work:1', kind: 'work', text: 'Grower, Vega, Huesca', entry: 'work:1' }),
  ];
  const judge = (text: string) =>
    judgePatch({ op: 'rewrite', target: 'work:0:0', text, src: ['work:0:0'] }, facts, { title: '', company: '' }).ok;
  expect([judge('The shop in Huesca: its opening'), judge('Opening of the shop at Vega')]).toEqual([true, false]);
});

test.each([
  ['two small words that never meet', 'Tied wreaths for after during two markets', 'Tied wreaths for two markets', 'en'],
  ['an opening verb in the middle', 'two groups of Coach for markets', 'Coach two groups for markets', 'en'],
  ['a word said again', 'Taught growers after growers how to tie', 'Taught growers how to tie', 'en'],
  [
    'an article before a comma',
    'Monitoring the stalls for roses, the including and the ferns',
    'Monitoring the stalls for roses and the ferns',
    'en',
  ],
  [
    'a name between a number and its noun',
    'Arbeit mit 8 Leipzig Markt Gärtnern aus der Region',
    'Arbeit mit 8 Gärtnern aus der Region',
    'de',
  ],
  ['articles that should have melted', 'Vendita di le rose il martedì e il giovedì', 'Vendita delle rose il martedì e il giovedì', 'it'],
] as const)('words in no order: %s', (_, junk, own, language) =>
  expect([says(junk, own, language), says(own, own, language)]).toEqual([false, true]),
);

test('a level is that of each language before it', () => {
  const language = (id: string, text: string) => fact({ id, kind: 'language', text });
  const facts = [
    language('language:0', 'Inglés, A2'),
    language('language:1', 'Francés, B1'),
    fact({ id: 'summary', kind: 'summary', text: 'Florista con tienda propia y trato con el público.' }),
  ];
  const judge = (text: string) => judgeSentence(text, facts).ok;
  expect([judge('Francés, nivel B1, e inglés, nivel A2'), judge('Francés e inglés de nivel B1')]).toEqual([true, false]);
  const little = [facts[0] as Fact, facts[2] as Fact];
  expect(judgeSentence('Inglés de nivel intermedio', little).ok).toBe(false);
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
