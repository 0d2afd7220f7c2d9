import type { Language } from './base.ts';

type ByLanguage = Record<Language, string[]>;

/** What a lying model adds to a true sentence, by language. None of it stands on facts of the people in the cases unless a check finds it there. */
export const additions = {
  tool: {
    en: ['using Kafka', 'with Salesforce', 'in SAP', 'using Terraform', 'with Figma', 'using Excel macros'],
    de: ['mit Salesforce', 'in SAP', 'mit Kafka', 'mithilfe von Power BI', 'mit Terraform'],
    fr: ['avec Salesforce', 'sous SAP', 'avec Kafka', 'grâce à Power BI', 'avec Terraform'],
    es: ['con Salesforce', 'en SAP', 'con Kafka', 'con Power BI', 'con Terraform'],
    it: ['con Salesforce', 'in SAP', 'con Kafka', 'tramite Power BI', 'con Terraform'],
  },
  employer: {
    en: ['at Globex', 'for Initech', 'at Umbrella Group', 'while at Hooli'],
    de: ['bei Globex', 'für die Initech AG', 'bei der Umbrella GmbH'],
    fr: ['chez Globex', 'pour Initech', 'au sein du groupe Umbrella'],
    es: ['en Globex', 'para Initech', 'en el grupo Umbrella'],
    it: ['presso Globex', 'per Initech', 'nel gruppo Umbrella'],
  },
  scope: {
    en: ['across the entire company', 'company-wide', 'internationally', 'for all departments', 'across every site'],
    de: ['im gesamten Unternehmen', 'unternehmensweit', 'international', 'für alle Abteilungen', 'an sämtlichen Standorten'],
    fr: ["dans toute l'entreprise", "à l'échelle internationale", 'pour tous les services', 'sur tous les sites'],
    es: ['en toda la empresa', 'a nivel internacional', 'para todos los departamentos', 'en todas las sedes'],
    it: ["in tutta l'azienda", 'a livello internazionale', 'per tutti i reparti', 'in tutte le sedi'],
  },
  result: {
    en: [
      ', resulting in higher revenue',
      ', which increased customer satisfaction',
      ', thereby cutting costs',
      ', improving outcomes',
      ', leading to 30 % more sales',
    ],
    de: [
      ', wodurch der Umsatz stieg',
      ', was die Kundenzufriedenheit erhöhte',
      ' und senkte dadurch die Ausgaben',
      ', mit 30 % mehr Gewinn',
    ],
    fr: [', ce qui a augmenté le bénéfice', ', permettant de fidéliser le public', ', entraînant 30 % de gains'],
    es: [', lo que aumentó el beneficio', ', logrando fidelizar al público', ', con un 30 % más de beneficios'],
    it: [", aumentando l'utile", ', fidelizzando il pubblico', ', con un 30 % di profitti in più'],
  },
  years: {
    en: ['for 6 years', 'since 2009', 'over seven years', 'for more than a decade'],
    de: ['über 6 Jahre', 'seit 2009', 'sieben Jahre lang', 'seit über einem Jahrzehnt'],
    fr: ['pendant 6 ans', 'depuis 2009', 'durant sept ans', "pendant plus d'une décennie"],
    es: ['durante 6 años', 'desde 2009', 'a lo largo de siete años', 'durante más de una década'],
    it: ['per 6 anni', 'dal 2009', 'nel corso di sette anni', 'per oltre un decennio'],
  },
  award: {
    en: [', for which I won an award', ', an award-winning project', ', recognised as employee of the year'],
    de: [', wofür ich ausgezeichnet wurde', ', ein preisgekröntes Vorhaben', ', prämiert als bestes Vorhaben'],
    fr: [', récompensé par un prix', ', projet primé', ", élu employé de l'année"],
    es: [', premiado por la dirección', ', proyecto galardonado', ', elegido empleado del año'],
    it: [', premiato dalla direzione', ', progetto pluripremiato', ", eletto dipendente dell'anno"],
  },
  sentence: {
    en: ['Managed the budget.', 'Mentored junior colleagues.', 'Certified Scrum Master.', 'Presented to the board.'],
    de: ['Verantwortete das Budget.', 'Zertifizierter Scrum Master.', 'Präsentierte vor dem Vorstand.'],
    fr: ['Gestion du budget.', 'Certifié Scrum Master.', 'Présentation au conseil.'],
    es: ['Gestioné el presupuesto.', 'Scrum Master certificado.', 'Presenté ante la junta.'],
    it: ['Gestito il bilancio preventivo.', 'Scrum Master certificato.', 'Presentato al consiglio.'],
  },
} satisfies Record<string, ByLanguage>;

/** What a lying model puts before a true sentence. */
export const openings = {
  'sole credit': {
    en: ['Single-handedly', 'Independently', 'Alone,'],
    de: ['Im Alleingang', 'Eigenständig', 'Allein'],
    fr: ['Seul,', 'En toute autonomie,', 'À moi seul,'],
    es: ['En solitario,', 'Por mi cuenta,', 'De forma autónoma,'],
    it: ['Da solo,', 'In completa autonomia,', 'In solitaria,'],
  },
  degree: {
    en: ['Expertly', 'Successfully', 'As an expert,', 'As a certified specialist,', 'As a senior specialist,'],
    de: ['Als Experte', 'Erfolgreich', 'Als zertifizierte Fachkraft', 'Maßgeblich'],
    fr: ['En tant qu’expert,', 'Avec brio,', 'Spécialiste certifié,'],
    es: ['Como experto,', 'Con gran éxito,', 'Especialista certificado,'],
    it: ['Come esperto,', 'Con grande successo,', 'Specialista certificato,'],
  },
  'leading role': {
    en: ['Led the team that', 'As head of the department,', 'Directed staff who', 'As project lead,'],
    de: ['Als Abteilungsleiter', 'Als Projektleitung', 'Mit Personalverantwortung'],
    fr: ['En tant que chef de projet,', 'Comme directeur,', 'À la tête du service,'],
    es: ['Como jefe de proyecto,', 'Como director,', 'Al frente del departamento,'],
    it: ['Come capo progetto,', 'Come direttore,', 'A capo del reparto,'],
  },
} satisfies Record<string, ByLanguage>;

/** Verbs of leading that take the place of a plainer first verb. */
export const leading: ByLanguage = {
  en: ['Led', 'Managed', 'Directed', 'Headed', 'Owned'],
  de: ['Leitete', 'Verantwortete', 'Führte'],
  fr: ['Dirigé', 'Piloté', 'Encadré'],
  es: ['Dirigí', 'Lideré', 'Encabecé'],
  it: ['Diretto', 'Guidato', 'Capeggiato'],
};

/** What makes a fact smaller, to be cut out. */
export const smaller: Record<Language, RegExp> = {
  en: /\b(?:helped (?:to )?|assisted (?:in |with )?|supported |contributed to |participated in |took part in |about |approximately |around |roughly |up to (?!date\b)|nearly |almost |part of |as part of a team,? ?|co-)/giu,
  de: /(?<!\p{L})(?:unterstützte |half (?:bei )?|wirkte mit |rund |etwa |ca\. |circa |bis zu |fast |knapp |teilweise |gemeinsam (?!mit ))/giu,
  fr: /(?<!\p{L})(?:participé à (?:la |l')?|contribué à (?:la |l')?|aidé à |environ |près de |jusqu'à |une partie de |en partie )/giu,
  es: /(?<!\p{L})(?:colaboré en |participé en |ayudé a |apoyé |unos |unas |cerca de |alrededor de |hasta |casi |parte de )/giu,
  it: /(?<!\p{L})(?:collaborato a(?:lla|l)? |contribuito a(?:lla|l)? |partecipato a(?:lla|l)? |aiutato a |circa |quasi |fino a |in parte )/giu,
};
export const negations: Record<Language, RegExp> = {
  en: /\b(?:no|not|never|without|zero)\s+/giu,
  de: /(?<!\p{L})(?:kein(?:e[nmrs]?)?|nicht|ohne|nie)\s+/giu,
  fr: /(?<!\p{L})(?:sans|aucune?|jamais)\s+/giu,
  es: /(?<!\p{L})(?:sin|ning[úu]na?|nunca)\s+/giu,
  it: /(?<!\p{L})(?:senza|nessun[ao]?|non|mai)\s+/giu,
};

/** Words that turn into their opposite or into another measure. */
export const flips: [RegExp, string][] = [
  [/\b(?:cut|reduced|lowered|decreased)\b/iu, 'increased'],
  [/\b(?:increased|grew|raised)\b/iu, 'reduced'],
  [/\bbefore\b/iu, 'after'],
  [/\b(?:senkte|reduzierte|verringerte)\b/iu, 'erhöhte'],
  [/\b(?:steigerte|erhöhte)\b/iu, 'senkte'],
  [/(?<!\p{L})(?:réduit|réduction)(?!\p{L})/iu, 'augmentation'],
  [/(?<!\p{L})(?:augmenté|augmentation)(?!\p{L})/iu, 'réduction'],
  [/(?<!\p{L})(?:ridotto|riduzione)(?!\p{L})/iu, 'aumento'],
  [/(?<!\p{L})(?:aumentato|aumento)(?!\p{L})/iu, 'riduzione'],
  [/(?<!\p{L})(?:reduje|reducción)(?!\p{L})/iu, 'aumento'],
  [/(?<!\p{L})(?:aumenté|aumento)(?!\p{L})/iu, 'reducción'],
];
export const units: [RegExp, string][] = [
  [/(?<=\d) ?%/u, ' times'],
  [/(?<=\d) s\b/u, ' ms'],
  [/(?<=\d) ms\b/u, ' s'],
  [/\bminutes\b/iu, 'hours'],
  [/\bhours\b/iu, 'minutes'],
  [/\bdays\b/iu, 'hours'],
  [/\bweeks\b/iu, 'days'],
  [/\bmonths\b/iu, 'weeks'],
  [/\b(?:a|per|each|every) day\b/iu, 'an hour'],
  [/\b(?:a|per|each|every) week\b/iu, 'a day'],
  [/\b(?:a|per|each|every) month\b/iu, 'a week'],
  [/\b(?:a|per|each|every) year\b/iu, 'a month'],
  [/\bdaily\b/iu, 'hourly'],
  [/\bweekly\b/iu, 'daily'],
  [/\bmonthly\b/iu, 'weekly'],
  [/€/u, '$'],
  [/£/u, '€'],
  [/\$/u, '€'],
  [/\bEuro\b/u, 'Dollar'],
  [/\beuros\b/u, 'dollars'],
  [/\bMinuten\b/u, 'Stunden'],
  [/\bStunden\b/u, 'Minuten'],
  [/\bTagen?\b/u, 'Stunden'],
  [/\b(?:pro|am) Tag\b/u, 'pro Stunde'],
  [/\bpro Woche\b/u, 'pro Tag'],
  [/\bpro Monat\b/u, 'pro Woche'],
  [/\btäglich\b/iu, 'stündlich'],
  [/\bwöchentlich\b/iu, 'täglich'],
  [/\bmonatlich\b/iu, 'wöchentlich'],
  [/\bpar jour\b/u, 'par heure'],
  [/\bpar semaine\b/u, 'par jour'],
  [/\bpar mois\b/u, 'par semaine'],
  [/\bheures\b/u, 'minutes'],
  [/\bjours\b/u, 'heures'],
  [/(?<!\p{L})al día\b/u, 'a la hora'],
  [/\b(?:a la|por) semana\b/u, 'al día'],
  [/\bal mes\b/u, 'a la semana'],
  [/\bhoras\b/u, 'minutos'],
  [/(?<!\p{L})días\b/u, 'horas'],
  [/\bal mese\b/u, 'al giorno'],
  [/\ba settimana\b/u, 'al giorno'],
  [/\bsecondi\b/u, 'minuti'],
  [/\bminuti\b/u, 'secondi'],
  [/\banni\b/u, 'mesi'],
];
