import { asking, type Asks, type Meaning, type Wording } from './wording.ts';

/** Careful and careless wordings of other countries and languages, with the place of the posting. */
type Row = readonly [asks: Asks, label: string, more?: Partial<Wording>];
const open = { isOpen: true } as const;
const uk = { countries: ['GB'], location: 'Manchester, United Kingdom' };
const canada = { countries: ['CA'], location: 'Vancouver, BC, Canada' };
const germany = { countries: ['DE'], location: 'Berlin, Germany' };
const yesNo = (yes: string, no: string): Record<string, Meaning> => ({ [yes]: 'yes', [no]: 'no' });

const rows: Row[] = [
  ['authorized', 'Do you currently have the right to work in the UK? Evidence will be requested at interview.', uk],
  ['authorized', 'Do you have the unrestricted right to work in the United Kingdom?', { ...uk, asks: 'unaided' }],
  [
    'authorized',
    'Under the Immigration, Asylum and Nationality Act 2006 we must check that you may work here. Do you have the right to work in the UK?',
    uk,
  ],
  ['authorized', 'Are you legally entitled to take up employment in the UK?', uk],
  ['authorized', 'Are you free to take up employment in the UK?', { ...uk, ...open }],
  ['sponsorship', 'Would you need us to provide a Certificate of Sponsorship under the Skilled Worker route?', uk],
  ['sponsorship', 'Do you need a Skilled Worker visa to take up employment with us in the UK?', uk],
  ['sponsorship', 'Are you subject to immigration control and therefore require sponsorship to work in the UK?', { ...uk, ...open }],
  ['unaided', 'Can you take up employment in the UK without the need for sponsorship?', uk],
  ['authorized', 'Are you legally eligible to work in Canada (citizen, permanent resident, or holder of a valid work permit)?', canada],
  ['authorized', 'Do you have status that legally entitles you to work in Canada?', { ...canada, ...open }],
  ['sponsorship', 'Will you require employer support for a Canadian work permit (LMIA or otherwise)?', canada],
  ['authorized', 'Are you presently entitled to work in Canada for any employer?', canada],
  ['authorized', 'Do you have a residence title that permits you to work in Germany?', { ...germany, ...open }],
  ['authorized', 'Are you an EU citizen or do you have a valid work permit for Germany?', { ...germany, ...open }],
  ['sponsorship', 'Do you require an EU Blue Card or other visa in order to work in Germany?', germany],
  ['sponsorship', 'Would you require visa sponsorship in order to relocate to and work in Germany?', { ...germany, ...open }],
  ['authorized', 'Do you have full working rights in New Zealand?', { countries: ['NZ'], location: 'Auckland, New Zealand' }],
  ['authorized', 'What best describes you? I have the right to work in Australia', { countries: ['AU'], location: 'Sydney', ...open }],
  ['authorized', 'Are you legally authorised to work in Australia for any employer?', { countries: ['AU'], location: 'Sydney, Australia' }],
  [
    'sponsorship',
    'Do you need visa sponsorship to work in Australia (e.g. 482 visa)?',
    { countries: ['AU'], location: 'Sydney, Australia' },
  ],
  [
    'authorized',
    'Are you a Singapore citizen, PR, or otherwise authorized to work in Singapore?',
    { countries: ['SG'], location: 'Singapore' },
  ],
  [
    'sponsorship',
    'Would you require us to apply for an Employment Pass for you to work in Singapore?',
    { countries: ['SG'], location: 'Singapore' },
  ],
  ['authorized', 'Are you authorized to work in the Republic of Ireland?', { countries: ['IE'], location: 'Cork, Ireland' }],
  ['authorized', 'Are you currently permitted to work in the UAE?', { countries: ['AE'], location: 'Dubai, UAE' }],
  ['authorized', 'Do you have Swiss work authorization or an EU/EFTA passport?', { countries: ['CH'], ...open }],
  ['authorized', 'Do you hold a valid Swiss work permit?', { countries: ['CH'], location: 'Zurich, Switzerland' }],
  ['authorized', 'Are you legally authorized to work in Poland?', { countries: ['PL'], location: 'Warsaw, Poland' }],
  ['authorized', 'Do you have the legal right to work in Mexico?', { countries: ['MX'], location: 'San Diego, CA' }],
  [
    'authorized',
    'Are you legally eligible to work in the country where this vacancy is advertised?',
    { countries: ['NL'], location: 'Amsterdam, Netherlands' },
  ],
  [
    'sponsorship',
    'Do you require sponsorship to work in the country you are applying to?',
    { countries: ['ES'], location: 'Barcelona, Spain' },
  ],
  [
    'authorized',
    'Do you have authorization to work in the country in which you currently reside?',
    { countries: ['US'], location: 'Paris, France' },
  ],
  ['authorized', 'Do you already have the right to work in the country where you live?', { countries: ['US'], location: 'Remote' }],
  ['authorized', 'Are you authorised to work in your country of residence?', { countries: ['US'], location: 'Lisbon, Portugal' }],
  [
    'authorized',
    'Our US entity employs everyone in this role. Are you legally authorized to work in the United States?',
    { countries: ['US'], location: 'Toronto, Canada' },
  ],
  [
    'sponsorship',
    'Do you require sponsorship in any of the countries where we operate (US, UK, Canada)?',
    { countries: ['US', 'GB', 'CA'], ...open },
  ],
  ['authorized', 'Are you authorized to work in Ontario?', { ...canada, ...open }],
  ['authorized', 'Are you authorized to work in California?', { countries: ['US'], location: 'London, UK' }],
  ['authorized', 'Are you legally authorized to work in Washington, D.C.?', { countries: ['US'] }],
  ['authorized', 'Are you legally authorized to work in Atlanta, Georgia?', { countries: ['US'], location: 'Atlanta, Georgia' }],
  ['authorized', 'Are you legally authorized to work?', { countries: ['US'], location: 'Albuquerque, New Mexico' }],
  ['authorized', 'Are you authorized to work in LATAM?', { countries: [], ...open }],
  ['authorized', 'Sind Sie in Deutschland arbeitsberechtigt?', { ...germany, options: yesNo('Ja', 'Nein') }],
  ['authorized', 'Hast du bereits eine Arbeits- und Aufenthaltserlaubnis für Deutschland?', { ...germany, options: yesNo('Ja', 'Nein') }],
  ['authorized', 'Ist deine Arbeitserlaubnis für Deutschland vorhanden?', { ...germany, options: yesNo('Ja', 'Nein'), ...open }],
  ['sponsorship', 'Benötigen Sie für die Aufnahme der Tätigkeit ein Visum?', { ...germany, options: yesNo('Ja', 'Nein') }],
  ['sponsorship', 'Wird ein Visum benötigt?', { ...germany, options: yesNo('Ja', 'Nein') }],
  ['no sponsorship', 'Ich benötige kein Visum', { ...germany, options: yesNo('Ja', 'Nein'), ...open }],
  [
    'authorized',
    'Êtes-vous en possession d’un titre de séjour vous autorisant à travailler en France ?',
    { countries: ['FR'], location: 'Lyon, France', options: yesNo('Oui', 'Non') },
  ],
  ['authorized', 'Êtes-vous légalement en droit de travailler au Canada ?', { ...canada, options: yesNo('Oui', 'Non') }],
  [
    'sponsorship',
    'Aurez-vous besoin que l’entreprise parraine votre visa ?',
    { countries: ['FR'], location: 'Paris, France', options: yesNo('Oui', 'Non') },
  ],
  [
    'sponsorship',
    'Un parrainage de visa est-il nécessaire ?',
    { countries: ['FR'], location: 'Paris, France', options: yesNo('Oui', 'Non') },
  ],
  [
    'authorized',
    '¿Cuenta con autorización para trabajar en México?',
    { countries: ['MX'], location: 'Ciudad de México', options: yesNo('Sí', 'No') },
  ],
  ['authorized', '¿Tienes permiso para trabajar en España?', { countries: ['ES'], location: 'Madrid', options: yesNo('Sí', 'No') }],
  ['sponsorship', '¿Requerirá patrocinio de visa para trabajar en Estados Unidos?', { options: yesNo('Sí', 'No') }],
  [
    'no sponsorship',
    'No necesito visado para trabajar en España',
    { countries: ['ES'], location: 'Madrid', options: yesNo('Sí', 'No'), ...open },
  ],
  [
    'authorized',
    'Você tem direito de trabalhar em Portugal?',
    { countries: ['PT'], location: 'Lisboa, Portugal', options: yesNo('Sim', 'Não') },
  ],
  ['authorized', 'Você está legalmente autorizado(a) a trabalhar nos Estados Unidos?', { options: yesNo('Sim', 'Não') }],
  [
    'sponsorship',
    'Você vai precisar de patrocínio para visto de trabalho?',
    { countries: ['BR'], location: 'São Paulo', options: yesNo('Sim', 'Não') },
  ],
  [
    'authorized',
    'Bent u gerechtigd om in Nederland te werken?',
    { countries: ['NL'], location: 'Utrecht, Netherlands', options: yesNo('Ja', 'Nee') },
  ],
  ['authorized', 'Heb je het recht om in Nederland te werken?', { countries: ['NL'], location: 'Amsterdam', options: yesNo('Ja', 'Nee') }],
  ['sponsorship', 'Is visumsponsoring voor jou vereist?', { countries: ['NL'], location: 'Amsterdam', options: yesNo('Ja', 'Nee') }],
  [
    'authorized',
    'Sei in possesso di un valido permesso di lavoro in Italia?',
    { countries: ['IT'], location: 'Roma, Italia', options: yesNo('Sì', 'No') },
  ],
  ['sponsorship', 'Ti serve un visto per lavorare in Italia?', { countries: ['IT'], location: 'Roma, Italia', options: yesNo('Sì', 'No') }],
];

export const otherCountries: Wording[] = rows.map(([asks, label, more]) => asking(asks, more)(label));
