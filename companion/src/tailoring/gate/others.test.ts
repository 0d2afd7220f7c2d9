import type { Fact } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { judgeSentence } from './gate.ts';

/** What a fact tells of others, and what limits it from behind: neither becomes the person's own, nor is it lost. */

type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });
const dates = { entry: 'work:0', startDate: '2018-03' };
const header = (text: string) => fact({ id: 'work:0', kind: 'work', text, ...dates });
const says = (text: string, own: string, title = 'Florist, Petal Yard, Leeds') =>
  judgeSentence(text, [header(title), fact({ id: 'work:0:0', kind: 'highlight', text: own, ...dates })]).ok;

describe('what others did', () => {
  test.each([
    [
      'by whom it was set',
      'Negotiated stands with shops; pricing was set by head office',
      'Negotiated stands and pricing with shops',
      'Negotiated stands with shops, pricing being set by head office',
    ],
    [
      'with whom it lies',
      'Helped rewrite 6 guides; final approval stays with the grower',
      'Helped rewrite and approve 6 guides',
      'Helped rewrite 6 guides, with final approval by the grower',
    ],
    [
      'who signs',
      'Prepare the wage figures for the owner, who signs them',
      'Prepare and sign the wage figures',
      'Prepare the wage figures for the owner, who signs them',
    ],
    [
      'a team of others',
      "Vente jusqu'à 120 bouquets par jour de fête (livraison gérée par une autre équipe)",
      "Vente et livraison jusqu'à 120 bouquets par jour de fête",
      "Vente jusqu'à 120 bouquets par jour de fête, livraison gérée par une autre équipe",
    ],
    [
      'who carries it',
      'Preparación de los pedidos de la tienda; las facturas las lleva la gestoría externa',
      'Preparación de los pedidos y las facturas de la tienda',
      'Preparación de los pedidos de la tienda',
    ],
    [
      'who wrote the last of it',
      'Drafted the care guide; Marketing wrote the final version',
      'Wrote the care guide',
      'Drafted the care guide',
    ],
    [
      'who checked it',
      'Planting plans for my beds, checked by the head grower',
      'Planting plans for my beds',
      'Planting plans for my beds, checked by the head grower',
    ],
  ])('%s', (_, own, lie, text) => {
    expect(says(text, own)).toBe(true);
    expect(says(lie, own)).toBe(false);
  });

  test.each([
    ['without a verb', 'Checked the beds of two trainees, final sign-off by the grower', 'Checked and signed off the beds of two trainees'],
    ['as a noun', 'Zahlungen der Gärtnerei vorbereitet, Freigabe durch die Leitung', 'Zahlungen der Gärtnerei vorbereitet und freigegeben'],
    ['where it comes from', 'Sträuße für den Laden gebunden, die Kränze kommen vom Kollegen', 'Sträuße und Kränze für den Laden gebunden'],
    ['passed on for it', 'Sorted leaves; spotted ones passed to the botanist for reporting', 'Sorted and reported spotted leaves'],
    [
      'looked after by others',
      'First contact for roughly 140 growers; volunteers were looked after by another team',
      'First contact for roughly 140 growers and volunteers',
    ],
    ['in the present', 'Care for six glasshouses; repairs are done by the maker', 'Care for and repair six glasshouses'],
    [
      'behind its verb',
      'Pflege von sechs Gewächshäusern; Reparaturen macht der Hersteller',
      'Pflege und Reparatur von sechs Gewächshäusern',
    ],
    [
      'who files it',
      'Preparación de los borradores del IVA de la floristería, que presenta la asesoría externa',
      'Preparación y presentación de los borradores del IVA de la floristería',
    ],
    [
      'what is passed on',
      "Instruction des commandes de fleurs jusqu'à 900 € ; les mariages sont transmis à une conseillère spécialisée",
      "Instruction des commandes de fleurs jusqu'à 900 € et des mariages",
    ],
    [
      'whose plan is followed',
      'Deliver wreath lessons to a group of four, following a plan by the head florist',
      'Plan and deliver wreath lessons to a group of four with the head florist',
    ],
    ['for them to sign', 'Drafted letters to growers for partners to sign', 'Drafted and signed letters to growers on behalf of partners'],
    [
      'who proposed it',
      "Réduction des pertes de fleurs grâce à une fiche de contrôle proposée par l'équipe",
      "Réduction des pertes de fleurs grâce à une fiche de contrôle que j'ai proposée",
    ],
  ])('%s', (_, own, lie) => {
    expect(says(own, own)).toBe(true);
    expect(says(lie, own)).toBe(false);
  });

  test('a thing that does something is nobody', () => {
    expect(says('Automated watering, which saves 10 hours a week', 'Automated watering, which saves 10 hours a week')).toBe(true);
  });
});

describe('limits that stand behind', () => {
  test.each([
    [
      'not yet',
      'Sträuße und Kränze gebunden, Gestecke bisher nicht',
      'Sträuße, Kränze und Gestecke gebunden',
      'Sträuße und Kränze gebunden',
    ],
    [
      'only in need',
      'Schnittblumen und Stauden im Verkauf, Bonsai nur im Notfall',
      'Schnittblumen, Stauden und Bonsai im Verkauf',
      'Schnittblumen und Stauden im Verkauf',
    ],
    [
      'until when',
      "Déclarations mensuelles de la boutique et inventaires jusqu'en 2021",
      'Déclarations mensuelles de la boutique et inventaires',
      "Déclarations mensuelles de la boutique et inventaires jusqu'en 2021",
    ],
    ['how often', 'Stock count of the beds, 4-weekly cycle', 'Stock count of the beds on a weekly cycle', 'Stock count of the beds'],
    [
      'what is counted in',
      'Run a nursery, team of 18 including part-timers',
      'Run a nursery, team of 18 plus part-timers',
      'Run a nursery, team of 18 including part-timers',
    ],
    [
      'in whose place',
      'Stood in for the head florist for about 3 months in 2020',
      'Served as head florist for about 3 months in 2020',
      'Stood in for the head florist in 2020',
    ],
    [
      'what lies above a bound',
      'Rabatte bis 8 % in eigener Entscheidung, darüber nach Freigabe',
      'Rabatte in eigener Entscheidung',
      'Rabatte bis 8 % in eigener Entscheidung',
    ],
    ['the best year', 'Sold seasonal bouquets, 220 in the best year', 'Sold seasonal bouquets, 220 every year', 'Sold seasonal bouquets'],
    [
      'whose rate it was',
      'Keep orders on time; losses fell from 31% to 24% (whole shop)',
      'Keep orders on time; my own losses fell from 31% to 24%',
      'Keep orders on time',
    ],
    [
      'two limits of two things',
      'Hilfe bei Sträußen, überwiegend Rosen und Nelken; Kränze nur aushilfsweise',
      'Hilfe bei Sträußen, überwiegend Rosen, Nelken und Kränze',
      'Hilfe bei Sträußen, überwiegend Rosen und Nelken',
    ],
    [
      'what it was used for from then on',
      'Wreath planning with paper and, since 2021, with Bloomware',
      'Wreath planning with Bloomware since 2018',
      'Wreath planning with Bloomware since 2021',
    ],
    [
      'not yet granted',
      'Verbeamtung als Gärtnerin beantragt, Entscheidung steht aus',
      'Verbeamtung als Gärtnerin',
      'Verbeamtung als Gärtnerin beantragt',
    ],
    [
      'now and then, in front',
      'Ponctuellement, accueil des clients professionnels et des mariages dans la boutique du centre',
      'Accueil des clients professionnels et des mariages dans la boutique du centre',
      'Accueil ponctuel des clients professionnels et des mariages dans la boutique du centre',
    ],
    ['nothing of it', 'Mazzi per tre clienti, niente corone', 'Mazzi e corone per tre clienti', 'Mazzi per tre clienti'],
    ['for how long', 'Wreath desk for four months during 2019', 'Wreath desk throughout 2019', 'Wreath desk for four months during 2019'],
    [
      'we, not I alone',
      'Losses went from 9 to 5 beds after we introduced drip lines',
      'Losses went from 9 to 5 beds after I introduced drip lines on my own',
      'Losses went from 9 to 5 beds after we introduced drip lines',
    ],
    ['now and then', 'Cover for the grower now and then', 'Cover for the grower', 'Cover for the grower now and then'],
    [
      'while someone is away',
      'Schnitt der Rosen in Abwesenheit der Leitung',
      'Schnitt der Rosen',
      'Schnitt der Rosen in Abwesenheit der Leitung',
    ],
    [
      'most, not all',
      'Stands at three fairs; most permits obtained within two weeks',
      'Stands at three fairs, permits obtained within two weeks',
      'Stands at three fairs',
    ],
    ['small ones', 'Quotes for small weddings', 'Quotes for weddings', 'Quotes for small weddings'],
    ['in, not since', 'Helped at the till in summer 2019', 'Helped at the till since summer 2019', 'Helped at the till in summer 2019'],
    ['in progress', 'Kurs Baumpflege läuft', 'Kurs Baumpflege', 'Kurs Baumpflege läuft'],
    [
      'not built, though a word looks like it',
      'Proposed an event log for the shop; not built yet',
      'Proposed an event log for the shop, which has been built',
      'Proposed an event log for the shop; not built yet',
    ],
    ['of a part', 'About £90k recovered of £140k claimed', 'About £140k recovered', 'About £90k recovered'],
  ])('%s', (_, own, lie, text) => {
    expect(says(text, own)).toBe(true);
    expect(says(lie, own)).toBe(false);
  });

  test('a course is no degree, and a part of one is not the whole', () => {
    const taught = (text: string) => [
      fact({ id: 'summary', kind: 'summary', text: 'Part-qualified (RHS) florist for weddings.' }),
      fact({ id: 'education:0', kind: 'education', text }),
    ];
    const judge = (text: string, school: string) => judgeSentence(text, taught(school)).ok;
    expect(judge('Florist for weddings with a degree in Horticulture.', 'HND, Horticulture, Moss College')).toBe(false);
    expect(judge('Florist for weddings with a degree in Horticulture.', 'BSc, Horticulture, Moss College')).toBe(true);
    expect(judge('RHS-qualified florist for weddings.', 'BSc, Horticulture, Moss College')).toBe(false);
  });

  test('what one was, one is not', () => {
    const over = [
      header('Florist, Petal Yard, Leeds'),
      fact({ id: 'work:0:0', kind: 'highlight', text: 'First contact for 140 growers', ...dates }),
    ];
    const ended = over.map((one) => ({ ...one, endDate: '2021-05' }));
    const said = 'As Florist at Petal Yard I am the first contact for 140 growers.';
    expect(judgeSentence(said, over, { title: 'Grower', company: 'Moss' }).ok).toBe(true);
    expect(judgeSentence(said, ended, { title: 'Grower', company: 'Moss' }).ok).toBe(false);
  });

  test('of a skill, what stands apart from its name says how well', () => {
    const skill = [fact({ id: 'skill:0', kind: 'skill', text: 'Bonsai (notions)' })];
    const all = [
      ...skill,
      fact({ id: 'summary', kind: 'summary', text: 'Fleuriste depuis dix ans dans la vente et la création des bouquets' }),
    ];
    expect(judgeSentence('Compétences : Bonsai (notions).', skill, undefined, all).ok).toBe(true);
    expect(judgeSentence('Compétences : Bonsai.', skill, undefined, all).ok).toBe(false);
  });
});
