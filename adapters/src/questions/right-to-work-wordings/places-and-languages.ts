import type { Asks, Meaning, Wording } from './wording.ts';

const yesNo = (yes: string, no: string): Record<string, Meaning> => ({ [yes]: 'yes', [no]: 'no' });
const yes = yesNo('Yes', 'No');
const ja = yesNo('Ja', 'Nein');
const oui = yesNo('Oui', 'Non');
const si = yesNo('Sí', 'No');
const sim = yesNo('Sim', 'Não');
const nl = yesNo('Ja', 'Nee');
const it = yesNo('Sì', 'No');

type Row = readonly [asks: Asks, country: string, location: string, label: string, options: Record<string, Meaning>, isOpen?: true];

/** The country named against the posting's place, and more of the other languages. */
const rows: Row[] = [
  ['authorized', 'DE', 'Berlin', 'Haben Sie eine Arbeitserlaubnis für Deutschland bzw. die EU?', ja, true],
  ['authorized', 'EU', 'Berlin', 'Bist du berechtigt in der EU zu arbeiten?', ja, true],
  ['authorized', 'DE', 'Berlin', 'Besitzt du eine gültige Aufenthalts- und Arbeitserlaubnis?', ja],
  ['authorized', 'DE', 'Berlin', 'Dürfen Sie in Deutschland uneingeschränkt arbeiten?', ja, true],
  ['sponsorship', 'DE', 'Berlin', 'Benötigst du für die Arbeit in Deutschland eine Arbeitserlaubnis oder ein Visum?', ja],
  ['sponsorship', 'DE', 'Berlin', 'Benötigen Sie Visa-Unterstützung durch den Arbeitgeber?', ja],
  ['sponsorship', 'DE', 'Berlin', 'Brauchst du Unterstützung bei der Visumsbeschaffung?', ja],
  ['sponsorship', 'US', 'Berlin', 'Benötigen Sie jetzt oder in Zukunft ein Visum-Sponsoring, um in den USA zu arbeiten?', ja],
  ['authorized', 'FR', 'Paris', 'Avez-vous l’autorisation de travailler en France ?', oui],
  ['authorized', 'FR', 'Paris', 'Êtes-vous titulaire d’un permis de travail en France ?', oui],
  ['authorized', 'FR', 'Paris', 'Avez-vous un titre de séjour autorisant le travail ?', oui, true],
  ['authorized', 'CA', 'Montreal', 'Êtes-vous légalement autorisé à travailler au Canada ?', oui],
  ['sponsorship', 'FR', 'Paris', 'Aurez-vous besoin d’un parrainage de l’employeur pour travailler en France ?', oui],
  ['sponsorship', 'FR', 'Paris', 'Avez-vous besoin que nous sponsorisions votre visa ?', oui],
  ['authorized', 'ES', 'Madrid', '¿Tienes autorización legal para trabajar en España?', si],
  ['authorized', 'ES', 'Madrid', '¿Posee permiso de trabajo en la Unión Europea?', si, true],
  ['authorized', 'US', 'Miami', '¿Está autorizado legalmente para trabajar en los Estados Unidos?', si],
  ['sponsorship', 'US', 'Miami', '¿Necesita ahora o en el futuro patrocinio para una visa de trabajo?', si],
  ['sponsorship', 'ES', 'Madrid', '¿Requieres visado para trabajar en España?', si],
  ['authorized', 'BR', 'São Paulo', 'Você possui autorização legal para trabalhar no Brasil?', sim],
  ['authorized', 'PT', 'Lisbon', 'Tens autorização para trabalhar em Portugal?', sim],
  ['sponsorship', 'BR', 'São Paulo', 'Você requer patrocínio de visto?', sim],
  ['sponsorship', 'PT', 'Lisbon', 'Precisas de visto para trabalhar em Portugal?', sim],
  ['authorized', 'NL', 'Amsterdam', 'Heb je een geldige werkvergunning voor Nederland?', nl],
  ['authorized', 'NL', 'Amsterdam', 'Ben je bevoegd om in Nederland te werken?', nl],
  ['sponsorship', 'NL', 'Amsterdam', 'Heb je visumsponsoring nodig?', nl],
  ['sponsorship', 'NL', 'Amsterdam', 'Heeft u een visum of werkvergunning nodig om in Nederland te werken?', nl],
  ['authorized', 'IT', 'Milan', 'Hai un permesso di lavoro valido?', it],
  ['authorized', 'IT', 'Milan', 'Sei autorizzata a lavorare in Italia?', it],
  ['sponsorship', 'IT', 'Milan', 'Hai bisogno di un visto o permesso di lavoro per lavorare in Italia?', it],
  ['authorized', 'CA', 'New York, NY', 'Are you legally able to work in Canada?', yes],
  ['authorized', 'CA', 'New York, NY', 'Do you have the right to work in canada?', yes],
  ['authorized', 'GB', 'New York, NY', 'are you eligible to work in the uk', yes],
  ['authorized', 'GB', 'New York, NY', 'Do you have a legal right to work in Scotland?', yes],
  ['authorized', 'IN', 'New York, NY', 'Do you have an Indian work permit or citizenship?', yes, true],
  ['authorized', 'AU', 'New York, NY', 'Do you have Australian work rights?', yes],
  ['authorized', 'US', 'London, UK', 'Are you authorized to work in the States?', yes, true],
  ['authorized', 'US', 'London, UK', 'Do you have US work authorization?', yes],
  ['sponsorship', 'GB', 'New York, NY', 'Do you need UK sponsorship?', yes],
  ['sponsorship', 'GB', 'New York, NY', 'Would you need a British work visa?', yes],
  ['sponsorship', 'DE', 'New York, NY', 'Do you need a German work permit?', yes],
  ['sponsorship', 'JP', 'New York, NY', 'Would you require sponsorship for a Japanese work visa?', yes],
  ['sponsorship', 'HK', 'New York, NY', 'Do you require a visa to work in Hong Kong?', yes],
  ['sponsorship', 'CA', 'New York, NY', 'Do you require sponsorship for Toronto?', yes, true],
  ['authorized', 'DE', 'New York, NY', 'Are you legally permitted to work in Berlin?', yes, true],
  [
    'authorized',
    'US',
    'New York, NY',
    'This position is in our Toronto-based team but located in New York. Are you authorized to work in the United States?',
    yes,
  ],
  ['sponsorship', 'US', 'London', 'We have offices in London and Paris. Will you require sponsorship to work in the United States?', yes],
  ['authorized', 'GB', 'New York, NY', 'For candidates in the United Kingdom: do you have the right to work in the UK?', yes],
  ['sponsorship', 'CA', 'New York, NY', 'If you are applying from Canada, will you require sponsorship to work in Canada?', yes],
  ['authorized', 'IE', 'Dublin, Ireland', 'Are you eligible to work in Ireland?', yes],
  ['authorized', 'KR', 'Seoul', 'Are you authorized to work in South Korea?', yes],
];

export const placesAndLanguages: Wording[] = rows.map(([asks, country, location, label, options, isOpen]) => ({
  asks,
  label,
  countries: [country],
  location,
  options,
  ...(isOpen ? { isOpen } : {}),
}));
