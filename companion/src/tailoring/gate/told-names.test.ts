import type { Fact } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { checkPair, entry, fact, type Pair } from '../../testing/told-of-a-florist.ts';
import { judgePatch, judgeSentence } from './gate.ts';

/** Names, short forms, marks and levels, each with the lie beside it. */

describe('names and short forms', () => {
  test.each<Pair>([
    [
      'a label of one letter',
      'Corso di potatura (sezione B) e di legatura',
      'Corso di legatura e di potatura (sezione B)',
      'Corso di legatura e di potatura (sezione A)',
      'it',
    ],
    [
      'against a standard',
      'Fixed 43 findings from a BGA audit',
      'Fixed 43 findings from an audit against BGA',
      'Fixed 43 findings from an audit against BGB',
    ],
    [
      'the languages that are named',
      'Atendí a clientes en español, inglés e italiano en la tienda',
      'Atendí a clientes en la tienda, idiomas español, inglés e italiano',
      'Atendí a clientes en la tienda, idiomas español, inglés y francés',
      'es',
    ],
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
    [
      'who takes notes',
      'Attended client demos once a month to take notes',
      'Attended client demos once a month as note-taker',
      'Attended client demos once a month as decision-maker',
    ],
    [
      'the first half of a verb at the end, and a noun of it',
      'Wies neun Aushilfen an der Kasse des Blumenladens ein',
      'Einweisung von neun Aushilfen an der Kasse des Blumenladens',
      'Ausweisung von neun Aushilfen an der Kasse des Blumenladens',
      'de',
    ],
    [
      'a verb joined again behind its subject',
      'Floristin im Blumenladen am Markt. Packt im Verkauf mit an und behält den Dienstplan im Blick.',
      'Floristin im Blumenladen am Markt, die im Verkauf mit anpackt',
      'Floristin im Blumenladen am Markt, die im Verkauf anleitet',
      'de',
    ],
    [
      'a compound told by its verb, of a short word',
      'Probenahme an elf Beeten, mit dem Ausbilder',
      'An elf Beeten Proben genommen, mit dem Ausbilder',
      'An elf Beeten Proben untersucht, mit dem Ausbilder',
      'de',
    ],
    [
      'what was measured',
      'Aufmaß beim Kunden mit Laser und Zollstock für den Wintergarten',
      'Beim Kunden für den Wintergarten mit Laser und Zollstock aufgemessen',
      'Beim Kunden den Wintergarten mit Laser und Zollstock gebaut',
      'de',
    ],
    [
      'a verb of a family of its own',
      'Puesta a punto, solo en parte, de un sistema de riego para el invernadero',
      'Puse a punto, solo en parte, un sistema de riego para el invernadero',
      'Puse a punto un sistema de riego para el invernadero',
      'es',
    ],
    [
      'taking in is intake',
      'Intake and completeness checks on garden permit applications, about 35 a week',
      'Took in garden permit applications and checked them for completeness, about 35 a week',
      'Took in garden permit applications and approved them for completeness, about 35 a week',
    ],
    [
      'what was searched for was not studied',
      'Cercato un fornitore alternativo di vasi in Turchia',
      'Ricerca in Turchia di un fornitore alternativo di vasi',
      'Studiato in Turchia un fornitore alternativo di vasi',
      'it',
    ],
    [
      'a name put together of two beginnings, spelled out',
      'Assistiere dem BlumDes bei Kränzen und Gestecken',
      'Assistiere dem Blumendesigner (BlumDes) bei Kränzen und Gestecken',
      'Assistiere dem Baumpfleger (BlumDes) bei Kränzen und Gestecken',
      'de',
    ],
    [
      'a list in one word and by itself',
      'Reklamationsliste in Excel, 2020 im Schnitt 9 pro Monat',
      'Excel-Liste der Reklamationen, 2020 im Schnitt 9 pro Monat',
      'Excel-Liste der Bestellungen, 2020 im Schnitt 9 pro Monat',
      'de',
    ],
    [
      'a verb and its noun of another stem',
      'Vente au comptoir et par téléphone (séjours secs exclus)',
      'Vendu au comptoir et par téléphone, séjours secs exclus',
      'Vendu au comptoir et par téléphone, séjours secs inclus',
      'fr',
    ],
    [
      'to talk somebody through something is to explain it',
      'Explained aftercare of plants to customers',
      'Talked customers through aftercare of plants',
      'Trained customers in aftercare of plants',
    ],
    [
      'standing in is no leading',
      'Remplacement du responsable de quai pendant ses congés',
      'Intérim du responsable de quai pendant ses vacances',
      'Responsable de quai',
      'fr',
    ],
  ])('%s', checkPair);
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
