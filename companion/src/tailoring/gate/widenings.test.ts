import type { Fact } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { judgePatch, judgeSentence, type Patch } from './gate.ts';

/** What the gate lets through beyond the words of a fact, each with a lie it must refuse all the same. */

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });

const posting = { title: 'Lead Florist', company: 'Willow & Thorn' };
const first = { entry: 'work:0', startDate: '2018-03', endDate: '2022-05' };
const second = { entry: 'work:1', startDate: '2014-02', endDate: '2018-01' };

function entry(...highlights: string[]): Fact[] {
  return [
    fact({ id: 'work:0', kind: 'work', text: 'Florist, Petal Yard, Leeds', ...first }),
    ...highlights.map((text, at) => fact({ id: `work:0:${at}`, kind: 'highlight', text, ...first })),
  ];
}

const says = (own: string, text: string, letter = false) => judgeSentence(text, entry(own), letter ? posting : undefined).ok;

test('a number of one fact is not told of what another fact did', () => {
  const facts = entry('Watered around 130 beds with drip lines', 'Set up frost alarms for greenhouses and cold frames');
  const judge = (text: string) => judgeSentence(text, facts).ok;
  expect(judge('Watered around 130 beds with drip lines and set up frost alarms for greenhouses and cold frames')).toBe(true);
  expect(judge('Set up frost alarms for greenhouses and cold frames on around 130 beds')).toBe(false);
});

test('a phrase that only joins hides no doer, no deed and no claim', () => {
  expect(
    says('Preparo los pedidos del mes, validados por parte del dueño de la tienda', 'Preparo y valido los pedidos del mes de la tienda'),
  ).toBe(false);
  expect(says('Cut stems for 20 vases', 'Cutting and measuring stems for 20 vases')).toBe(false);
  expect(says('Sent invoices to 20 growers', 'Went to see 20 growers about invoices')).toBe(false);
  expect(says('Watered the beds before a sale', 'Watered the beds ahead of a sale')).toBe(true);
});

describe('of each widening, what it carries and the lie it refuses', () => {
  test.each<[string, string, string, string]>([
    ['a noun of the verb', 'Characterised 6 soil samples', 'Characterisation of six soil samples', 'Collection of six soil samples'],
    [
      'a word that only looks like it',
      'Imported bulbs from 4 growers',
      'Import of bulbs from 4 growers',
      'Importance of bulbs from 4 growers',
    ],
    ['an irregular form', 'Taught pruning to 9 trainees', 'Teaching of pruning to 9 trainees', 'Teaching of grafting to 9 trainees'],
    [
      'a change told by its numbers',
      'Order errors went from 14 to 5 per week',
      'Order errors fell from 14 to 5 per week',
      'Order errors rose from 14 to 5 per week',
    ],
    [
      'a change that was in advance of another',
      'Cut delays from 54 to 38 days by ordering in advance',
      'Delays cut from 54 to 38 days by ordering in advance',
      'Increased delays from 54 to 38 days by ordering in advance',
    ],
    ['what is listed', 'Kept the purchase ledgers', 'Maintained the purchase ledgers', 'Kept the purchase ledgers, including procurement'],
    ['a difference', 'Cut waste from 30 kg to 12 kg a week', 'Cut waste by 18 kg a week', 'Cut waste by 12 kg a week'],
    ['over for during', 'Ran the stall during two winters', 'Ran the stall over two winters', 'Ran the stall over three winters'],
    ['over of a time that was exact', 'Ran the stall for two years', 'Ran the stall for two years', 'Ran the stall for over two years'],
    ['a range', 'Served 20 to 60 guests', 'Served between 20 and 60 guests', 'Served 60 to 20 guests'],
    [
      'what two nouns count',
      'Answer calls and letters, 30 a day',
      'Answer 30 calls and letters a day',
      'Answer 30 parcels and letters a day',
    ],
    ['an average', 'Bound 40 bouquets a day on average', 'On average, bound 40 bouquets a day', 'Bound 40 bouquets a day'],
    [
      'a noun that names nothing',
      'Advised clients on grievances',
      'Advised clients on grievance matters',
      'Advised clients on budget matters',
    ],
    ['who does it', 'Co-designed the spring window', 'Co-designer of the spring window', 'Designer of the autumn window'],
    ['who was stood in for', 'Covered for the coordinator in May', 'Stood in for the coordinator in May', 'Coordinator in May'],
    [
      'a plain verb before the deed',
      'Delivered wreaths to 5 hotels',
      'Made wreath deliveries to 5 hotels',
      'Made wreath payments to 5 hotels',
    ],
    [
      'a plain verb for another deed',
      'Planned deliveries for 80 shops',
      'Planning of deliveries for 80 shops',
      'Carried out deliveries for 80 shops',
    ],
    ['charge of a deed', 'Train new florists', 'Responsible for training new florists', 'Responsible for new florists'],
    [
      'charge of what was helped with',
      'Helped train new florists',
      'Assisted in training new florists',
      'Responsible for training new florists',
    ],
    ['people for a kind of them', 'Trained 12 apprentices', 'Trained 12 people', 'Trained 12 managers'],
    ['what is under oversight', 'Cut stems under the supervision of a florist', "Under a florist's supervision, cut stems", 'Cut stems'],
    ['what was done together', 'Co-led the spring fair', 'Jointly led the spring fair', 'Led the spring fair'],
    ['what holds at times', 'Order stems when the buyer is away', 'When the buyer is away, order stems', 'Order stems'],
    ['what a plan was', 'Planned 14 weddings', 'Organised 14 weddings', 'Photographed 14 weddings'],
    ['a weekday is weekly', 'Water the ferns every Friday', 'Water the ferns each week, every Friday', 'Water the ferns daily'],
    [
      'a degree as an adjective',
      'Completed the books for 3 farms',
      'Completed the books for 3 farms',
      'Kept the complete books for 3 farms',
    ],
  ])('%s', (_, own, carried, lie) => {
    expect([says(own, carried), says(own, lie)]).toEqual([true, false]);
  });

  test.each<[string, string, string, string]>([
    [
      'de: years in one word',
      'Berufspraxis von acht Jahren in der Gärtnerei und im Verkauf',
      'Achtjährige Berufspraxis in der Gärtnerei und im Verkauf',
      'Neunjährige Berufspraxis in der Gärtnerei und im Verkauf',
    ],
    [
      'de: a first word in the present',
      'Betreute 15 Kunden am Stand und in der Filiale',
      'Betreuung von 15 Kunden am Stand und in der Filiale',
      'Betreue 15 Kunden am Stand und in der Filiale',
    ],
    [
      'fr: handling is no lead',
      "Traité 40 commandes pour l'atelier",
      "Gestion de 40 commandes pour l'atelier",
      "Direction de 40 commandes pour l'atelier",
    ],
    ['fr: by how much', 'Réduit les pertes de 9 % à 6 %', 'Réduction des pertes de 9 % à 6 %', 'Réduit les pertes de 6 %'],
    [
      'es: another spelling',
      'Organicé una feria para la tienda',
      'Organización de una feria para la tienda',
      'Dirección de una feria para la tienda',
    ],
    [
      'it: a noun for a verb',
      'Preparato 30 mazzi al giorno per il negozio',
      'Preparazione di 30 mazzi al giorno per il negozio',
      'Vendita di 30 mazzi al giorno per il negozio',
    ],
    [
      'it: a hedge',
      'Consegnato circa 90 ordini al giorno per la bottega',
      "Consegnato all'incirca 90 ordini al giorno per la bottega",
      'Consegnato 90 ordini al giorno per la bottega',
    ],
    [
      'it: the sides of a change',
      'Ridotto gli errori dal 4 % al 2 % nella bottega',
      'Errori nella bottega ridotti dal 4 % al 2 %',
      'Ridotto gli errori dal 2 % al 4 % nella bottega',
    ],
  ])('%s', (_, own, carried, lie) => {
    expect([says(own, carried), says(own, lie)]).toEqual([true, false]);
  });

  test.each<[string, string]>([
    ['a number', 'I believe I would settle in within 3 days at Willow & Thorn.'],
    ['a name', 'I would love to settle in with my Interflora at Willow & Thorn.'],
    ['a claim of degree', 'I would be an outstanding addition to Willow & Thorn.'],
    ['what is mine', 'I would love to show my forklift licence to Willow & Thorn.'],
    ['what I have', 'I have a network of growers and would love to join Willow & Thorn.'],
    ['a role', 'I could lead the workshop at Willow & Thorn.'],
    ['what would go on', 'I would love to continue auditing growers at Willow & Thorn.'],
    ['a keyword', 'I am applying to Willow & Thorn, including budgeting.'],
    ['a name after a joint', 'I bound bouquets for Interflora, and I look forward to Willow & Thorn.'],
    ['a title not held', 'As Lead Florist I know Willow & Thorn.'],
  ])('a wish may be in any words, but not tell of the person: %s', (_, lie) => {
    expect(says('Bound bouquets', 'I believe I would settle in quickly at Willow & Thorn.', true)).toBe(true);
    expect(says('Bound bouquets', lie, true)).toBe(false);
  });
});

describe('several entries in one text', () => {
  const facts = [
    ...entry('Bound 40 bouquets a day'),
    fact({ id: 'work:1', kind: 'work', text: 'Gardener, Moss Estate, York', ...second }),
    fact({ id: 'work:1:0', kind: 'highlight', text: 'Pruned 300 roses', ...second }),
    fact({ id: 'skill:0', kind: 'skill', text: 'Grafting' }),
  ];
  const patch = (text: string, op: Patch['op'] = 'summary'): Patch => ({
    op,
    target: op,
    text,
    src: ['work:0', 'work:0:0', 'work:1', 'work:1:0', 'skill:0'],
  });

  test.each([
    ['each under its own name', 'At Petal Yard I bound 40 bouquets a day; at Moss Estate I pruned 300 roses.', true],
    ['under the other name', 'At Petal Yard I pruned 300 roses.', false],
    ['under the other name, a sentence on', 'At Petal Yard I bound 40 bouquets a day. Pruned 300 roses.', false],
    ['under no name', 'Bound 40 bouquets a day and pruned 300 roses.', false],
    ['a skill told as one', 'Gardener at Moss Estate with grafting skills.', true],
    ['a skill put to a deed', 'At Moss Estate I pruned 300 roses, grafting.', false],
  ])('%s', (_, text, isCarried) => {
    expect(judgePatch(patch(text), facts, posting).ok).toBe(isCarried);
  });
});
