import type { DocumentLanguage } from '../../tailoring/wording/wordings.ts';

type Phrases = {
  /** Words of the first person. */
  first: RegExp;
  /** Beginnings that name a duty. */
  weak: RegExp;
  /** What everybody says of themselves. */
  cliche: RegExp;
};

const word = (source: string, flags = 'iu') => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, flags);
const beginning = (source: string) => new RegExp(String.raw`^\s*(?:${source})(?![\p{L}\p{N}])`, 'iu');

/** Ways of speaking that readers of CVs stumble over, by language. */
export const phrases: Record<DocumentLanguage, Phrases> = {
  en: {
    // "Phase I" and "IT" speak of nobody.
    first: word(String.raw`(?<!(?:Phase|Type|Level|Part|Grade|Class|Tier|Stage) )I(?=['’ ]\p{Ll})|[Mm]y|[Mm]yself|[Mm]e|[Ww]e|[Oo]ur`, 'u'),
    weak: beginning(
      'responsible for|duties included|tasked with|worked on|helped(?: with| to)?|assisted(?: with| in)?|involved in|participated in|in charge of',
    ),
    cliche: word(
      'team player|hard[- ]?working|results[- ](?:oriented|driven)|detail[- ]oriented|self[- ]starter|go[- ]getter|think(?:ing)? outside the box|passionate|highly motivated|dynamic|synerg(?:y|ies)|proven track record|excellent communication skills',
    ),
  },
  de: {
    first: word('ich|mein(?:e[mnrs]?)?|mir|mich|wir|unser(?:e[mnrs]?)?'),
    weak: beginning('verantwortlich für|zuständig für|mitarbeit (?:an|bei|in)|mithilfe bei|beteiligt an|unterstützung (?:bei|von|der|des)'),
    cliche: word('teamfähig|belastbar|hoch ?motiviert|zielorientiert|ergebnisorientiert|engagiert|dynamisch|leidenschaftlich|proaktiv'),
  },
  fr: {
    first: word(String.raw`je|j['’]\p{L}+|mon|ma|mes|nous|notre|nos`),
    weak: beginning(
      'responsable d[eu]s?|charge?e? d[eu]s?|chargée? d[eu]s?|en charge d[eu]s?|participation (?:à|au|aux)|aide (?:à|au|aux)',
    ),
    cliche: word(
      "dynamique|motivée?|rigoureux|rigoureuse|esprit d[’']équipe|polyvalente?|passionnée?|sens du relationnel|force de proposition",
    ),
  },
  es: {
    first: word('yo|mi|mis|nosotros|nosotras|nuestr[oa]s?'),
    weak: beginning('responsable de|encargad[oa] de|a cargo de|participación en|apoyo (?:en|a)|colaboración en'),
    cliche: word('dinámic[oa]|proactiv[oa]|trabajo en equipo|orientad[oa] a resultados|motivad[oa]|apasionad[oa]|don de gentes'),
  },
  it: {
    first: word('io|mi[oa]|miei|mie|noi|nostr[oaei]'),
    weak: beginning(
      'responsabile d(?:i|el|ella|ei|elle|egli)|incaricat[oa] d(?:i|el|ella)|addett[oa] a(?:l|lla|i)?|partecipazione a(?:l|lla|i)?|supporto a(?:l|lla|i)?',
    ),
    cliche: word('dinamic[oa]|proattiv[oa]|lavoro di squadra|orientat[oa] ai risultati|motivat[oa]|appassionat[oa]|spirito di gruppo'),
  },
};
