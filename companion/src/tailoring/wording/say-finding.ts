import { de } from './findings/de.ts';
import { en, type FindingRule, type FindingTexts } from './findings/en.ts';
import { es } from './findings/es.ts';
import { fr } from './findings/fr.ts';
import { it } from './findings/it.ts';
import type { DocumentLanguage } from './wordings.ts';

export type { FindingRule };
export type FindingValues = Record<string, string | number>;

export const findingTexts: Record<DocumentLanguage, FindingTexts> = { en, de, fr, es, it };

/** Names of the parts of a CV that have no heading in it, and why something is proposed. */
type AnalysisWords = { contact: string; whole: string; tidy: string; repeat: string; newestFirst: string; split: string };
export const analysisWords: Record<DocumentLanguage, AnalysisWords> = {
  en: {
    contact: 'Contact',
    whole: 'The whole CV',
    tidy: 'The same words, tidied.',
    repeat: 'It stands there already.',
    newestFirst: 'The newest on top.',
    split: 'The same sentences, a point each.',
  },
  de: {
    contact: 'Kontakt',
    whole: 'Der ganze Lebenslauf',
    tidy: 'Dieselben Wörter, aufgeräumt.',
    repeat: 'Es steht schon da.',
    newestFirst: 'Das Neueste oben.',
    split: 'Dieselben Sätze, je ein Punkt.',
  },
  fr: {
    contact: 'Coordonnées',
    whole: 'Tout le CV',
    tidy: 'Les mêmes mots, mis au net.',
    repeat: 'Cela y figure déjà.',
    newestFirst: 'Le plus récent en tête.',
    split: 'Les mêmes phrases, un point chacune.',
  },
  es: {
    contact: 'Contacto',
    whole: 'Todo el currículum',
    tidy: 'Las mismas palabras, en limpio.',
    repeat: 'Ya está indicado.',
    newestFirst: 'Lo más reciente arriba.',
    split: 'Las mismas frases, un punto cada una.',
  },
  it: {
    contact: 'Contatti',
    whole: 'Tutto il CV',
    tidy: 'Le stesse parole, in ordine.',
    repeat: 'C’è già.',
    newestFirst: 'Il più recente in alto.',
    split: 'Le stesse frasi, un punto ciascuna.',
  },
};

/** A finding as a sentence. A value that is not given is an error of the rule, and throws. */
export function sayFinding(language: DocumentLanguage, rule: FindingRule, values: FindingValues = {}): string {
  return findingTexts[language][rule].replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The finding ${rule} has no ${name}.`);
    return String(value);
  });
}
