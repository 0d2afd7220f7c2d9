import { describe, test } from 'vitest';
import { checkPair, type Pair } from '../../testing/told-of-a-florist.ts';

/** How much of the work was the person's, in other turns of a sentence, each with the lie beside it. */

describe('how much of the work', () => {
  test.each<Pair>([
    [
      'help behind a comma, with a noun in front of it and not a verb',
      'Assisted the grower in preparing for a frost audit',
      'Preparation for a frost audit, assisting the grower',
      'Prepared a frost audit, assisting the grower',
    ],
    [
      'what one helped with, told behind it',
      'Helped a colleague draft the frost visit checklist now used by five growers',
      'Frost visit checklist that I helped a colleague draft, now used by five growers',
      'Frost visit checklist that I drafted, now used by five growers',
    ],
    [
      'a compound behind the plural of its first word',
      'Messwertermittlung für Gewächshäuser im vereinfachten Verfahren',
      'Messwerte für Gewächshäuser im vereinfachten Verfahren ermittelt',
      'Messwerte für Gewächshäuser im vereinfachten Verfahren genehmigt',
      'de',
    ],
    [
      'what the title itself names',
      'Care for up to 8 beds per shift',
      'Florist: care for up to 8 beds each shift',
      'Gardening care for up to 8 beds each shift',
    ],
    [
      'what a list of figures is for',
      'Built weekly sales dashboards in Bloomview for 12 stalls',
      'Created dashboards in Bloomview that showed weekly sales to 12 stalls',
      'Created dashboards in Bloomview that raised weekly sales of 12 stalls',
    ],
    [
      'who advises helps',
      'Berate jährlich etwa 60 Paare zum Blumenschmuck',
      'Jährlich etwa 60 Paare zum Blumenschmuck beratend unterstützt',
      'Jährlich etwa 60 Paare zum Blumenschmuck beratend begleitet und geschult',
      'de',
    ],
    [
      'held behind its noun',
      'Took part in a monthly waste audit with the grower',
      'Part of a monthly waste audit run with the grower',
      'Ran a monthly waste audit with the grower',
    ],
    [
      'a plain verb and its deed',
      'Order vases and ribbon from six growers',
      'Place orders for vases and ribbon with six growers',
      'Deliver vases and ribbon to six growers',
    ],
    [
      'beside another deed of the facts',
      'Tie wreaths and teach two trainees on Fridays',
      'Tie wreaths alongside teaching two trainees on Fridays',
      'Tie wreaths alongside leading two trainees on Fridays',
    ],
    [
      'every one of all',
      'Passed all flower modules at the first attempt',
      'Passed every flower module at the first attempt',
      'Passed every exam at the first attempt',
    ],
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
  ])('%s', checkPair);
});
