import type { Fact } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { judgeSentence } from './gate.ts';

/** A fact's words told in another order, spelled out, or by the verb of a compound: what is true of them, and the lie beside it. */

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });
const dates = { entry: 'work:0', startDate: '2018-03' };
const headers = {
  en: 'Florist, Petal Yard, Leeds',
  de: 'Floristin, Gärtnerei am Markt, Leipzig',
  fr: 'Fleuriste, Le Jardin des Tilleuls, Lyon',
};
const says = (text: string, own: string, language: keyof typeof headers) =>
  judgeSentence(text, [
    fact({ id: 'work:0', kind: 'work', text: headers[language], ...dates }),
    fact({ id: 'work:0:0', kind: 'highlight', text: own, ...dates }),
  ]).ok;
const both = (text: string, lie: string, own: string, language: keyof typeof headers = 'en') => [
  says(text, own, language),
  says(lie, own, language),
];

describe('a number beside its own word, in another order', () => {
  test.each([
    [
      'what was put in front with a colon',
      'Carte de fleurs : 35 % des clientes abonnées en 2023, pour un but de 30 %',
      '35 % des clientes abonnées à la carte de fleurs en 2023, pour un but de 30 %',
      '30 % des clientes abonnées à la carte de fleurs en 2023, pour un but de 35 %',
    ],
    [
      'what follows goes in front',
      'Grew 40 rose beds worth £9k a year, outdoor and heated',
      'Grew 40 outdoor and heated rose beds worth £9k a year',
      'Grew 9 outdoor and heated rose beds worth £40k a year',
    ],
    [
      'a span of years',
      'Taux de casse : passé de 9 % à 4 % entre 2020 et 2022',
      'Taux de casse passé entre 2020 et 2022 de 9 % à 4 %',
      'Taux de casse passé entre 2020 et 2022 de 4 % à 9 %',
    ],
    [
      'two things of one fact',
      'Tied 12 wreaths on a bench of 24 places, mostly at night',
      'Mostly at night, tied 12 wreaths on a bench of 24 places',
      'Mostly at night, tied 24 wreaths on a bench of 12 places',
    ],
  ])('%s', (_, own, text, lie) =>
    expect(both(text, lie, own, own.startsWith('Ca') || own.startsWith('Ta') ? 'fr' : 'en')).toEqual([true, false]),
  );
});

describe('a number where its word stands elsewhere', () => {
  test.each([
    [
      'an arrow',
      'Customer score: 8.4 → 8.9 in our survey',
      'Customer score from 8.4 to 8.9 in our survey',
      'Customer score from 8.9 to 8.4 in our survey',
    ],
    [
      'alone in its piece',
      'Arches built in the workshop from our own drawings, nine so far',
      'Built nine arches so far in the workshop from our own drawings',
      'Built nine drawings so far in the workshop',
    ],
    [
      'behind a colon',
      'Rose arches: made or repaired around 130 in oak',
      'Made or repaired around 130 rose arches in oak',
      'Made or repaired 130 rose arches in oak and steel',
    ],
    [
      'counted in pieces',
      'Seed plans in Bloomware, about 40 items',
      'About 40 seed plans in Bloomware',
      'About 400 seed plans in Bloomware',
    ],
    [
      'how often ends what is counted',
      'Agree around 7 sales a month, against an office target of 6',
      'Agree around 7 sales a month against an office target of 6',
      'Agree around 6 sales a month against an office target of 7',
    ],
    [
      'a bound behind a verb',
      'Train and supervise up to 4 gardeners per shift',
      'Supervise and train up to 4 gardeners per shift',
      'Supervise and train 4 gardeners per shift',
    ],
  ])('%s', (_, own, text, lie) => expect(both(text, lie, own)).toEqual([true, false]));
});

test.each([
  ['a small word at the end', 'Aide au service des fleurs et', 'Aide au service des fleurs', 'fr'],
  ['a word of the header between others', 'Level 2 Florist with course in wreaths', 'Level 2 course in wreaths', 'en'],
  ['each, of what is told of none', 'Aide de chaque ponctuelle au service des fleurs', 'Aide ponctuelle au service des fleurs', 'fr'],
] as const)('words in no order: %s', (_, junk, own, language) => expect(says(junk, own, language)).toBe(false));

describe('short names', () => {
  test.each([
    [
      'the letters of what stands before them',
      'Ran daily FCC under the head grower',
      'Ran daily flower cold chain (FCC) under the head grower',
      'Ran daily flower export control (FCC) under the head grower',
    ],
    ['one everybody knows', 'Wrote some NLP', 'Wrote some natural language processing', 'Wrote some natural speech processing'],
    [
      'what a name always is, beside it',
      'Patched 24 Debian servers',
      'Patched 24 Linux servers (Debian)',
      'Patched 24 Linux servers (Fedora)',
    ],
  ])('%s', (_, own, text, lie) => expect(both(text, lie, own)).toEqual([true, false]));
});

describe('a German compound told by its verb', () => {
  test.each([
    ['a plain deed', 'Modellbau im Maßstab 1:50', 'Modelle im Maßstab 1:50 gebaut', 'Modelle im Maßstab 1:50 entworfen'],
    [
      'an irregular verb',
      'Insulingaben im Spätdienst; keine Infusionen',
      'Insulin im Spätdienst gegeben, keine Infusionen',
      'Infusionen gegeben',
    ],
    ['one that leads', 'Schichtleitung im Spätdienst', 'Leite die Schicht im Spätdienst', 'Leite den Betrieb im Spätdienst'],
    ['one that was helped with', 'Mithilfe bei der Beetplanung', 'Mithilfe bei der Beetplanung', 'Beete geplant'],
  ])('%s', (_, own, text, lie) => expect(both(text, lie, own, 'de')).toEqual([true, false]));
});

describe('how much of the work', () => {
  test.each([
    [
      'a colon tells of what stands before it',
      'Own the planting calendar: 6 to 8 beds a month, dug by me and three gardeners',
      'Own the planting calendar of 6 to 8 beds a month, dug by me and three gardeners',
      'Own the nursery and its calendar of 6 to 8 beds a month',
    ],
    [
      'others that do something are named as doing it',
      'Contribute texts to the seed catalogue, which the print team sends',
      'Contribute seed catalogue texts; the print team sends the catalogue',
      'Contribute seed catalogue texts and send the catalogue',
    ],
  ])('%s', (_, own, text, lie) => expect(both(text, lie, own)).toEqual([true, false]));
});
