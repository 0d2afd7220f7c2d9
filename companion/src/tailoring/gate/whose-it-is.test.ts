import { describe, expect, test } from 'vitest';
import { checkGoingPair, fact, type Pair } from '../../testing/told-of-a-florist.ts';
import { judgeSentence } from './gate.ts';

/** Whose a piece of a fact is: others do it, decide it or have it, by many turns; each with the lie that takes it from them. */

describe('what others do stays theirs', () => {
  test.each<Pair>([
    [
      'it sits with somebody',
      'Orders for the two shops; the wedding list sits with a colleague',
      'Orders for the two shops, while the wedding list sits with a colleague',
      'Orders for the two shops and the wedding list',
    ],
    [
      'named before the verb, and told as company',
      'I prepare the price list, an outside consultant runs the till figures',
      'I prepare the price list; an outside consultant runs the till figures',
      'I prepare the price list and run the till figures with an outside consultant',
    ],
    [
      'somebody by their profession',
      'Counted the stock. The accountant valued it',
      'Counted the stock; the accountant valued it',
      'Counted and valued the stock',
    ],
    [
      'she',
      'Weekly report for the manager (she sets the prices, I flag losses)',
      'Weekly report for the manager, who sets the prices; I flag losses',
      'Weekly report for the manager, setting the prices and flagging losses',
    ],
    [
      'for review by',
      'Keyed orders for review by the buyer on duty',
      'Orders keyed for review by the buyer on duty',
      'Reviewed orders as the buyer on duty',
    ],
    [
      'it remained with somebody',
      'Preparation of bouquets; approval of designs remained with the owner',
      'Preparation of bouquets, while approval of designs remained with the owner',
      'Preparation of bouquets and approval of designs with the owner',
    ],
    [
      'it goes to somebody, behind a bracket',
      'Arches for weddings. Larger pieces (three so far) go to a specialist in Leeds',
      'Arches for weddings, with larger pieces (three so far) going to a specialist in Leeds',
      'Arches for weddings, including three larger pieces',
    ],
    [
      "somebody's decision",
      "Two weddings moved indoors (owner's decision)",
      "Two weddings moved indoors, the owner's decision",
      'Decided to move two weddings indoors',
    ],
    [
      'done elsewhere',
      'Drying of 3 kinds of hydrangea – dyeing done elsewhere',
      'Drying of 3 kinds of hydrangea; dyeing done elsewhere',
      'Drying and dyeing of 3 kinds of hydrangea',
    ],
    [
      'ours',
      'Sat on the shop committee; we recommended dried flowers',
      'Sat on the shop committee, and we recommended dried flowers',
      'Sat on the shop committee; dried flowers, my recommendation',
    ],
    [
      'a German subject behind its verb',
      'Lieferscheine vorbereitet, Protokolle unterschreibt der Meister',
      'Lieferscheine vorbereitet; Protokolle unterschreibt der Meister',
      'Lieferscheine vorbereitet, Protokolle von mir unterschrieben',
      'de',
    ],
    [
      'a deed and who does it, side by side',
      'Prüfung der Entwürfe, Unterschrift Geschäftsführung',
      'Prüfung der Entwürfe, Unterschrift durch die Geschäftsführung',
      'Prüfung der Entwürfe mit Unterschrift',
      'de',
    ],
    [
      'the participle first',
      'Das Konzept habe ich überarbeitet, freigegeben hat es die Marktleitung',
      'Das Konzept habe ich überarbeitet; freigegeben hat es die Marktleitung',
      'Das Konzept habe ich überarbeitet und freigegeben',
      'de',
    ],
    [
      'with whom it lies',
      'Einführung der Kasse: Stammdaten, Projektleitung beim Marktleiter',
      'Stammdaten bei der Einführung der Kasse, Projektleitung beim Marktleiter',
      'Einführung der Kasse: Projektleitung einschließlich Stammdaten',
      'de',
    ],
    [
      'a firm that welds',
      'Mitarbeit beim Umbau der Halle; Schweißarbeiten durch Fremdfirma',
      'Beim Umbau der Halle mitgearbeitet; Schweißarbeiten durch Fremdfirma',
      'Beim Umbau der Halle mitgearbeitet und geschweißt',
      'de',
    ],
    [
      'of whom the fact speaks first',
      'Le chef fixe les prix, je fais les bouquets',
      'Je fais les bouquets, tandis que le chef fixe les prix',
      'Je fixe les prix et fais les bouquets',
      'fr',
    ],
    [
      'a Spanish verb before its subject',
      'Redacto el pedido, resuelve el Ayuntamiento',
      'Redacto el pedido; resuelve el Ayuntamiento',
      'Redacto y resuelvo el pedido',
      'es',
    ],
    [
      'whose they are',
      'Carta de ramos cuatro veces al año; las coronas son de la encargada',
      'Cuatro veces al año, carta de ramos; las coronas son de la encargada',
      'Carta de ramos cuatro veces al año, coronas incluidas',
      'es',
    ],
    [
      'that the owner closed',
      'Ahorro con el cambio de vivero que cerró el dueño',
      'Con el cambio de vivero que cerró el dueño, ahorro',
      'Ahorro con el cambio de vivero que cerré',
      'es',
    ],
    [
      'in the care of',
      "Preparo i fiori, la consegna è a cura dell'ufficio",
      "Preparo i fiori; la consegna è a cura dell'ufficio",
      "Preparo i fiori e curo la consegna con l'ufficio",
      'it',
    ],
    [
      'somebody and right behind them what they do',
      'Konzept geschrieben, der Kunde erteilt die Freigabe',
      'Konzept geschrieben; der Kunde erteilt die Freigabe',
      'Konzept geschrieben und die Freigabe erteilt',
      'de',
    ],
    [
      'the same in French',
      'Relevés des bouquets ; le laboratoire mesure les pesticides',
      'Relevés des bouquets, le laboratoire mesure les pesticides',
      'Relevés des bouquets et mesure des pesticides',
      'fr',
    ],
    [
      'their manager',
      'Check the tills of two new florists (their manager does the reviews)',
      'Check the tills of two new florists; their manager does the reviews',
      'Check the tills of two new florists and do the reviews',
    ],
    [
      "somebody's officer",
      "I draft the stall plans; the council's officer makes the final decision",
      "I draft the stall plans, while the council's officer makes the final decision",
      'I draft the stall plans and make the final decision',
    ],
    [
      'who decides, and after what',
      'Ich betreue 40 Kunden; über Rabatte entscheidet die Marktleitung nach Rücksprache mit dem Einkauf',
      'Ich betreue 40 Kunden, über Rabatte entscheidet die Marktleitung nach Rücksprache mit dem Einkauf',
      'Ich betreue 40 Kunden und entscheide nach Rücksprache mit dem Einkauf über Rabatte',
      'de',
    ],
    [
      'in the charge of',
      'Mantenimiento del plan de riego. El de abonos, a cargo de la responsable',
      'Mantenimiento del plan de riego; el de abonos, a cargo de la responsable',
      'Mantenimiento de los planes de riego y de abonos',
      'es',
    ],
    [
      'always of the firm',
      'Giri di controllo, interventi sempre della ditta esterna',
      'Giri di controllo, con interventi sempre della ditta esterna',
      'Giri di controllo e interventi',
      'it',
    ],
    [
      'a piece set apart is told whole or not at all',
      'Run the two-vessel glasshouse; recipes for the feed stay with the head grower',
      'Run the two-vessel glasshouse, while recipes for the feed stay with the head grower',
      'Run the two-vessel glasshouse and its recipes',
    ],
    [
      'whatever turn it is said by',
      'Prepare the wedding plans; whether a marquee is hired is nothing I have a say in',
      'Prepare the wedding plans',
      'Prepare the wedding plans and the marquee',
    ],
  ])('%s', checkGoingPair);
});

test('a deed is done to what its own fact says, and the verb of another fact does not take it', () => {
  const dates = { entry: 'work:0', startDate: '2018-05' };
  const facts = [
    fact({ id: 'work:0', kind: 'work', text: 'Florist, Petal Yard, Leeds', ...dates }),
    fact({ id: 'work:0:0', kind: 'highlight', text: 'Manage 74 garden accounts across four counties', ...dates }),
    fact({ id: 'work:0:1', kind: 'highlight', text: 'Quote replacement fences, gates and sheds', ...dates }),
  ];
  const judge = (text: string) => judgeSentence(text, facts).ok;
  expect([
    judge('I manage 74 garden accounts across four counties and quote replacement fences, gates and sheds'),
    judge('I manage 74 garden accounts across four counties and replacement fences, gates and sheds'),
    judge('I manage replacement fences, gates and sheds'),
  ]).toEqual([true, false, false]);
});
