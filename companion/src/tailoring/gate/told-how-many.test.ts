import { describe, test } from 'vitest';
import { checkPair, type Pair } from '../../testing/told-of-a-florist.ts';

/** Numbers in other turns of a sentence, each with the lie beside it. */

describe('how many', () => {
  test.each<Pair>([
    [
      'a level is no time',
      'Second-level flower orders, usually 8 to 12 a day',
      'Usually 8 to 12 second-level flower orders a day',
      'Usually 8 to 12 first-level flower orders a day',
    ],
    [
      'a noun that looks like a reason',
      'Anlage von Gärten: Beete, Wege, Mauern, meist im Dreierteam',
      'Anlage von Gärten mit Mauern, Wegen und Beeten, meist im Dreierteam',
      'Anlage von Gärten wegen Mauern und Beeten, meist im Dreierteam',
      'de',
    ],
    [
      'lessons are not what is going on',
      'Cours individuels de composition florale : 26 élèves, 14 h par semaine',
      'Composition florale en cours individuels : 26 élèves, 14 h par semaine',
      'Composition florale en cours : 14 élèves, 26 h par semaine',
      'fr',
    ],
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
  ])('%s', checkPair);
});
