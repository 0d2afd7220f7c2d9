import { describe, test } from 'vitest';
import { checkGoingPair, type Pair } from '../../testing/told-of-a-florist.ts';

/** What others did, and what was not, in other turns of a sentence, each with the lie beside it. */

describe('what others did, and what was not', () => {
  test.each<Pair>([
    [
      'with whom the design was made',
      'Kränze bis zu 5 Lagen, in der Saison etwa zwei pro Woche, Entwurf gemeinsam mit der Chefin',
      'In der Saison etwa zwei Kränze bis zu 5 Lagen pro Woche, Entwurf gemeinsam mit der Chefin',
      'Kränze bis zu 5 Lagen nach eigenem Entwurf, in der Saison etwa zwei pro Woche',
      'de',
    ],
    [
      'the owner at the end',
      'Mithilfe bei der Bestellung von Vasen; mit Lieferanten verhandelt die Inhaberin',
      'Mithilfe bei der Bestellung von Vasen, mit Lieferanten verhandelt die Inhaberin',
      'Mithilfe bei der Bestellung von Vasen und bei Verhandlungen mit Lieferanten',
      'de',
    ],
    [
      'not of some is not of all',
      'No at-fault accidents on market rounds',
      'On market rounds no at-fault accidents',
      'No accidents on market rounds',
    ],
    [
      'said twice that it was another',
      'Report losses to the guild within a day; the cause is assessed by the grower, not by me',
      'Report losses to the guild within a day; the cause is assessed by the grower',
      'Report losses to the guild within a day and assess the cause',
    ],
    [
      'of the team is not of one',
      "Vente de fleurs : panier moyen de l'équipe passé de 22 € à 27 €",
      "Panier moyen de l'équipe passé de 22 € à 27 € (vente de fleurs)",
      'Vente de fleurs : mon panier moyen est passé de 22 € à 27 €',
      'fr',
    ],
    [
      'who is stood in for',
      'Second hand in a crew of four; stand in for the chargehand about one day a month',
      'In a crew of four, stand in for the chargehand about one day a month',
      'As chargehand of a crew of four',
    ],
    [
      'of two forms the one that was not done',
      'Gestione di serre già allestite (non le allestisco)',
      'Gestione di serre già allestite, che non allestisco',
      'Allestimento e gestione di serre',
      'it',
    ],
    [
      'under somebody is not as one',
      'Small repairs to greenhouses under a glazier',
      'Under a glazier, small repairs to greenhouses',
      'Small repairs to greenhouses as a glazier',
    ],
    [
      'with an agency',
      'Organisation de la fête des fleurs avec une agence (120 invités)',
      'Organisation, avec une agence, de la fête des fleurs (120 invités)',
      'Organisation de la fête des fleurs (120 invités)',
      'fr',
    ],
    [
      'the partner who signs',
      'Prepare orders in Bloomware; the senior partner signs off anything from abroad',
      'Prepare orders in Bloomware, the senior partner signs off anything from abroad',
      'Prepare orders in Bloomware and sign off anything from abroad',
    ],
    [
      'behind what was not theirs',
      'Siembra de rosas; la poda de los setos no me correspondía',
      'Siembra de rosas, la poda de los setos no me correspondía',
      'Siembra de rosas y poda de los setos',
      'es',
    ],
    [
      'split between them',
      'Safety records for around 90 stalls a year, split between three of us',
      'Around 90 safety records for stalls a year, split between three of us',
      'Complete safety records for around 90 stalls a year',
    ],
    [
      'who only watched',
      'Shadowed the market manager during an audit',
      'Shadowed the market manager in an audit',
      'Supported the market manager in an audit',
    ],
    [
      'with the rest of them',
      'Organización, con el resto del equipo, de la feria de flores (4 puestos)',
      'Organización de la feria de flores (4 puestos), con el resto del equipo',
      'Organicé la feria de flores, con 4 puestos',
      'es',
    ],
    [
      'whoever does it, not with whom',
      'Rund 25 Stände aufgebaut; die Anmeldung beim Marktamt macht das Büro',
      'Rund 25 Stände aufgebaut, die Anmeldung macht das Büro',
      'Rund 25 Stände aufgebaut und beim Marktamt angemeldet',
      'de',
    ],
    [
      'another makes it, not another with me',
      'Ramos y coronas; los centros los lleva otra compañera',
      'Ramos y coronas, los centros los lleva otra compañera',
      'Ramos y coronas, y los centros con otra compañera',
      'es',
    ],
    [
      'with somebody is no verb',
      'Formación de floristas nuevas, unas 5 al año, junto con la encargada',
      'Formación de unas 5 floristas nuevas al año, junto con la encargada',
      'Formación de unas 5 floristas nuevas al año',
      'es',
    ],
    [
      'I do not',
      "Flag empty stands to the grower, I don't carry a budget",
      "Flag empty stands to the grower; I don't carry a budget",
      'Carry a budget and flag empty stands to the grower',
    ],
    [
      'not so',
      'Llevo el inventario de las dos tiendas de Soria, no así el de la tienda de Burgos',
      'Llevo el inventario de las dos tiendas de Soria, no así el de Burgos',
      'Llevo el inventario de las dos tiendas de Soria y el de Burgos',
      'es',
    ],
    [
      'of nouns that are listed, its own',
      'Beratung zusammen mit der Meisterin, Inventur und Kasse in Bloomware',
      'Inventur und Kasse in Bloomware',
      'Beratung, Inventur und Kasse in Bloomware',
      'de',
    ],
  ])('%s', checkGoingPair);
});
