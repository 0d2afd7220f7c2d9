import { describe, test } from 'vitest';
import { checkGoingPair, type Pair } from '../../testing/told-of-a-florist.ts';

/** What a thing is limited by: that it lapsed, is planned, is only a part, is so of one and not of each; each with the lie that drops it. */

describe('a limit stays with what it stands on', () => {
  test.each<Pair>([
    ['a licence that lapsed', 'Forklift licence, lapsed 2018', 'Forklift licence (lapsed 2018)', 'Forklift licence, in date'],
    [
      'what is planned for a month',
      'Tested the new till; go-live planned for April',
      'Tested the new till, with go-live planned for April',
      'Tested the new till, now live',
    ],
    [
      'what is planned, with its verb',
      'Participated in the choice of the till; its installation is planned for next year',
      'Participated in the choice of the till, while its installation is planned for next year',
      'Participated in the choice and installation of the till',
    ],
    [
      'in part, in one word',
      'Katalog, 312 Seiten, teilautomatisiert',
      'Katalog, teilautomatisiert, 312 Seiten',
      'Katalog, 312 Seiten, automatisiert',
      'de',
    ],
    [
      'all together and not each',
      'Kränze für vier Märkte (1.200 Stück)',
      'Kränze (1.200 Stück) für vier Märkte',
      'Kränze für vier Märkte mit je 1.200 Stück',
      'de',
    ],
    [
      'of all and not of each florist',
      'Aide à quatre fleuristes, environ 22 bouquets par jour',
      'Environ 22 bouquets par jour, aide à quatre fleuristes',
      'Aide à quatre fleuristes, environ 22 bouquets par fleuriste et par jour',
      'fr',
    ],
    [
      'since a year of its own',
      'Livraisons le mardi, depuis 2020',
      'Depuis 2020, livraisons le mardi',
      'Livraisons le mardi, depuis 2018',
      'fr',
    ],
    [
      'another number of years',
      'Eleven years at the bench and the last four running a shop',
      'Eleven years at the bench, and the last four running a shop',
      'Eleven years running a shop',
    ],
    [
      'another deed to another number',
      'Attended fairs with growers on 12 days, and ran them on four',
      'Attended fairs on 12 days with growers, and ran them on four',
      'Ran fairs with growers on 12 days',
    ],
    ['some of them', 'Betreuung von 4 der 11 Beete', 'Betreuung: 4 der 11 Beete', 'Betreuung von 11 Beeten', 'de'],
    [
      'otherwise',
      'I pack the vans myself on the days the driver is late; otherwise the yard does it',
      'On the days the driver is late I pack the vans myself; otherwise the yard does it',
      'I pack the vans myself',
    ],
    ['about how often', 'Site visits roughly once a fortnight', 'Roughly once a fortnight, site visits', 'Site visits once a fortnight'],
    ['the number of a standard', 'Prüfungen nach VDE 0100-600', 'Nach VDE 0100-600 geprüft', 'Prüfungen nach VDE 600-0100', 'de'],
    [
      'asked for and granted',
      'Förderantrag: 1,2 Mio. € beantragt, 700.000 € bewilligt',
      'Förderantrag: 1,2 Mio. € beantragt; 700.000 € bewilligt',
      'Förderantrag: 1,2 Mio. € bewilligt',
      'de',
    ],
    ['a currency', 'Sales of £2.1m a year', 'Sales of £2.1 million a year', 'Sales of €2.1m a year'],
    [
      'in which direction',
      'Introduced a list that reduced late deliveries',
      'Introduced a list which reduced late deliveries',
      'Introduced a list which increased late deliveries',
    ],
    [
      'until then',
      'Gave courses to groups of up to 15, until in 2020 they moved to the school',
      'Until 2020, gave courses to groups of up to 15',
      'Give courses to groups of up to 15',
    ],
    ['shown round, not trained', 'Showed three new florists round', 'Three new florists shown round', 'Trained three new florists'],
    [
      'by how much, and to what',
      'Pérdidas del 36 al 31 por ciento',
      'Pérdidas: del 36 al 31 por ciento',
      'Pérdidas reducidas un 31 por ciento',
      'es',
    ],
    [
      'what is to follow',
      'Introduced labels for pots (vases to follow)',
      'Labels for pots introduced (vases to follow)',
      'Introduced labels for pots and vases',
    ],
    [
      'a share of another thing',
      'Preise –3,2 % bei Rosen, bei Tulpen +6 %',
      'Preise bei Tulpen +6 %, –3,2 % bei Rosen',
      'Preise –3,2 % bei Tulpen, bei Rosen +6 %',
      'de',
    ],
    [
      'on time or not',
      'Umzug des Lagers, sechs Wochen später als geplant',
      'Sechs Wochen später als geplant: Umzug des Lagers',
      'Umzug des Lagers wie geplant',
      'de',
    ],
    [
      'qualified in part, in what one is',
      'Part-qualified florist in wedding flowers, with two earlier years in retail',
      'Works in wedding flowers, with two earlier years in retail',
      'Qualified florist in wedding flowers, with two earlier years in retail',
    ],
    [
      'most of what one spent, not of who one is',
      'Hands-on florist who has spent most of the last decade in tents',
      'Hands-on florist, with most of the last decade spent in tents',
      'Hands-on florist, with the whole of the last decade spent in tents',
    ],
    [
      'how small, of what stands before it alone',
      'Fiorista in negozi e mercati piccoli, patentino per muletti',
      'Fiorista con patentino per muletti, in negozi e mercati piccoli',
      'Fiorista con patentino per muletti, in negozi e mercati grandi',
      'it',
    ],
    [
      'before and after an award are two things',
      'Florist with responsibility for post-award accounting; no pre-award experience',
      'Florist with responsibility for post-award accounting',
      'Florist with responsibility for pre-award accounting',
    ],
    [
      'parts of what was written',
      'Write parts of the season reports',
      'Contribute sections to the season reports',
      'Write the season reports',
    ],
    [
      'a certificate one is half through',
      'Florist used to weddings. Part-way through the Petal Technician Certificate.',
      'Florist used to weddings, part-way through the Petal Technician Certificate',
      'Florist used to weddings, with the Petal Technician Certificate',
    ],
  ])('%s', checkGoingPair);
});
