import { describe, test } from 'vitest';
import { checkPair, type Pair } from '../../testing/told-of-a-florist.ts';

/** How much of the work was the person's, in other turns of a sentence, each with the lie beside it. */

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
  ])('%s', checkPair);
});
