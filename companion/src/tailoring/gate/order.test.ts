import type { Fact } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { judgeSentence } from './gate.ts';

/** The words of a fact in another order: what reads the same is carried, and each has an order that says something else. */

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });
const posting = { title: 'Lead Florist', company: 'Willow & Thorn' };

function entry(header: string, ...highlights: string[]): Fact[] {
  const dates = { entry: 'work:0', startDate: '2018-03', endDate: '2022-05' };
  return [
    fact({ id: 'work:0', kind: 'work', text: header, ...dates }),
    ...highlights.map((text, at) => fact({ id: `work:0:${at}`, kind: 'highlight', text, ...dates })),
  ];
}
const says = (text: string, header: string, ...own: string[]) => judgeSentence(text, entry(header, ...own), posting).ok;
const florist = 'Florist, Petal Yard, Leeds';

describe('what is put in front, or behind in brackets', () => {
  test.each([
    ['a topic', 'Helped with the move of the greenhouse', 'Greenhouse move: helped', 'Greenhouse: moved'],
    [
      'a name',
      'Assisted with the roll-out of Bloomware at the till',
      'Bloomware at the till: assisted with the roll-out',
      'Bloomware at the till: rolled out',
    ],
    ['a hedge in brackets', 'Mithilfe beim Umzug der Gärtnerei', 'Umzug der Gärtnerei (Mithilfe)', 'Umzug der Gärtnerei (Leitung)'],
    ['a part of it', "Gestion d'une partie du budget fleurs", "Budget fleurs : gestion d'une partie", 'Budget fleurs : gestion'],
    [
      'the place',
      '16 of 21 bouquets in my classes sold in 2019',
      'In my classes, 16 of 21 bouquets sold in 2019',
      'In my classes, 21 of 16 bouquets sold in 2019',
    ],
    [
      'the time',
      'Ran 23 sales since 2019, four of them abroad',
      'Since 2019 I have run 23 sales, four of them abroad',
      'Since 2019 I have run 4 sales, 23 of them abroad',
    ],
    [
      'a cause',
      'Helped introduce drip lines; losses fell from 18 % to 7 %',
      'Losses fell from 18 % to 7 %; helped introduce drip lines',
      'By helping to introduce drip lines, cut losses from 18 % to 7 %',
    ],
  ])('%s', (_, own, text, lie) => {
    expect(says(text, florist, own)).toBe(true);
    expect(says(lie, florist, own)).toBe(false);
  });

  test('whoever is named in front would be the person', () => {
    expect(says('Team leader: supported the harvest', florist, 'Supported the team leader at the harvest')).toBe(false);
  });
});

describe('numbers that are moved with their words', () => {
  test.each([
    [
      'one that names',
      'Classes in Year 2 (30 children), mornings',
      'Year 2 classes (30 children), mornings',
      'Year 30 classes (2 children), mornings',
    ],
    [
      'a rate told after',
      'Around 35 orders a day, mainly weddings',
      'Orders mainly for weddings, around 35 a day',
      'Orders mainly for weddings, around 35 an hour',
    ],
    [
      'most told after',
      'Mentor for trainees, two at a time at most',
      'Mentor for at most two trainees at a time',
      'Mentor for at least two trainees at a time',
    ],
    [
      'what follows it',
      'Spring Fair 2019: about 640 guests, £58k before costs',
      'About 640 guests at the Spring Fair 2019, £58k before costs',
      'About 640 guests at the Spring Fair 2019, £58k after costs',
    ],
    [
      'a part of a whole',
      'About £90k recovered of £140k claimed',
      'About £90k was recovered of £140k claimed',
      'About £140k was recovered of £90k claimed',
    ],
    [
      'a name between',
      'Anbindung von 12 Kassen über Bloomware',
      'Über Bloomware 12 Kassen angebunden',
      'Über 12 Kassen angebunden, Bloomware',
    ],
  ])('%s', (_, own, text, lie) => {
    expect(says(text, florist, own)).toBe(true);
    expect(says(lie, florist, own)).toBe(false);
  });
});

describe('the header in other words', () => {
  test('all of the title, in whatever order', () => {
    expect(says('As a funeral florist I bound 40 bouquets', 'Florist, weddings, Petal Yard, Leeds', 'Bound 40 bouquets')).toBe(false);
    expect(says('As a wedding florist I bound 40 bouquets', 'Florist, weddings, Petal Yard, Leeds', 'Bound 40 bouquets')).toBe(true);
    expect(says('As director I bound 40 bouquets', 'Assistant to the director, Petal Yard, Leeds', 'Bound 40 bouquets')).toBe(false);
  });

  test('what kind of place it was, as its name says', () => {
    const own = 'Création des bouquets pour les mariages et les fêtes de la ville';
    expect(says(`En jardinerie, ${own}`, 'Fleuriste, Jardinerie Mousse, Lyon', own)).toBe(true);
    expect(says(`En clinique, ${own}`, 'Fleuriste, Jardinerie Mousse, Lyon', own)).toBe(false);
  });
});

test('what limits another deed says nothing of this one', () => {
  const facts = ['Wrote 46 grant applications', 'Prepared the largest grant application jointly with the director'];
  expect(says('I wrote 46 grant applications.', florist, ...facts)).toBe(true);
  expect(says('I prepared the largest grant application.', florist, ...facts)).toBe(false);
});

test('each verb of a sentence stands over its own words', () => {
  const facts = ['Supervise 18 pickers on the night shift', 'Deputise for the grower when she is on leave'];
  expect(says('I supervised 18 pickers on the night shift, and deputised for the grower when she was on leave.', florist, ...facts)).toBe(
    true,
  );
  expect(says('I supervised 18 pickers on the night shift, and the grower when she was on leave.', florist, ...facts)).toBe(false);
});

test('whom a relative clause speaks of stands before it', () => {
  const own = "Participation au recrutement d'une apprentie, que j'encadrais";
  expect(says("Encadrement d'une apprentie et participation à son recrutement", florist, own)).toBe(true);
  expect(says("Recrutement et encadrement d'une apprentie", florist, own)).toBe(false);
});

describe('one deed in another form', () => {
  test.each([
    [
      'a verb that German parts',
      'Durchführung von Führungen, meist am Abend, etwa 8 pro Woche',
      'Führungen führte ich meist am Abend durch, etwa 8 pro Woche',
      'Führungen führte ich am Abend durch, etwa 8 pro Woche',
    ],
    [
      'a strong verb',
      'Gelegentlich Einweisung der Aushilfen in der Gärtnerei',
      'Aushilfen in der Gärtnerei gelegentlich eingewiesen',
      'Aushilfen in der Gärtnerei eingewiesen',
    ],
    [
      'an adverb',
      'Presentación telemática de los impuestos de la tienda',
      'Impuestos de la tienda presentados telemáticamente',
      'Impuestos de la tienda presentados anualmente',
    ],
    [
      'who someone is, beside its word',
      'Interviews for 22 posts, second chair to the director',
      'Second chair to the director in interviews for 22 posts',
      'Chair of interviews for 22 posts',
    ],
  ])('%s', (_, own, text, lie) => {
    expect(says(text, florist, own)).toBe(true);
    expect(says(lie, florist, own)).toBe(false);
  });
});

test('German words that share their end may change places', () => {
  const own = 'Wartung der Schlauch- und Sprühanlagen';
  expect(says('Wartung der Sprüh- und Schlauchanlagen', florist, own)).toBe(true);
  expect(says('Wartung der Schlauchpumpen', florist, own)).toBe(false);
});
