/**
 * What a wording asks: whether one may work (`authorized`), whether one needs a sponsor (`sponsorship`), whether one may work without a sponsor
 * (`unaided`), or the last turned round (`aided`: "only with a sponsor"). `both` asks two opposite things at once and has no one-word answer.
 */
export type Asks = 'authorized' | 'sponsorship' | 'unaided' | 'aided' | 'both';

export type Wording = {
  asks: Asks;
  label: string;
  /** Options with what a person says who takes them; yes and no where absent. */
  options?: Record<string, 'yes' | 'no' | 'yes with a sponsor' | 'other'>;
  /** Place of the posting; the United States where absent. */
  location?: string;
  /** The question leaves open which country it is about, or how it is meant; an empty control is the right answer too. */
  isOpen?: true;
};

const asking =
  (asks: Asks, more: Partial<Wording> = {}) =>
  (label: string): Wording => ({ asks, label, ...more });

export const wordings: Wording[] = [
  ...[
    'Are you authorized to work in the United States?',
    'Are you legally authorized to work in the United States?',
    'Are you currently authorized to work in the US?',
    'Are you legally eligible to work in the U.S.?',
    'Are you eligible to work in the United States of America?',
    'Do you have the right to work in the United States?',
    'Do you have the legal right to work in the USA?',
    'Are you lawfully authorised to work in the United States?',
    'Do you have legal authorization to work in the US?',
    'Do you have work authorization for the United States?',
    'Can you provide proof of your eligibility to work in the United States?',
    'Are you entitled to work in the United States?',
    'Are you permitted to work in the United States?',
    'Are you legally permitted to work in the country where this position is located?',
    'Are you legally authorized to work in the country in which you are applying?',
    'Are you authorized to work lawfully in the United States for Tidewater?',
    'Do you have a valid work permit for the United States?',
    'Do you currently have work authorization in the US?',
    'Are you able to work legally in the United States?',
    'If hired, can you provide evidence that you are authorized to work in the U.S.?',
    'Please confirm that you have the right to work in the United States',
    'I am legally authorized to work in the United States.',
    'Work authorization: are you authorized to work in the US?',
    'U.S. work authorization - are you legally authorized to work for any employer in the United States?',
    'Do you hold the right to work in the US for any employer?',
    'Are you a person who is legally allowed to work in the United States?',
    'Do you possess valid US work authorization?',
    'Will you be legally authorized to work in the United States on your first day?',
    'Are you currently legally allowed to work in the United States?',
  ].map(asking('authorized')),
  ...[
    'Will you now or in the future require sponsorship for employment visa status?',
    'Will you now or in the future require visa sponsorship to work in the United States?',
    'Do you require sponsorship to work in the US?',
    'Do you now, or will you in the future, need sponsorship for an employment-based visa (e.g., H-1B)?',
    'Do you need visa sponsorship?',
    'Will you require immigration sponsorship?',
    'Will you now or in the future require Tidewater to sponsor you for work authorization?',
    'Do you currently, or will you in the future, require sponsorship in order to work legally in the United States?',
    'Would you require visa sponsorship now or at any time in the future?',
    'Are you going to need a visa to work in the United States?',
    'Do you require a work visa?',
    'Will you need employer sponsorship to obtain or maintain work authorization?',
    'Will you require assistance with a visa or work permit?',
    'Do you require any kind of visa sponsorship to continue working in the US?',
    'In the future, will you require H-1B sponsorship?',
    'Will Tidewater need to sponsor you in order for you to work in the US?',
    'Does your work authorization require sponsorship from an employer?',
    'Are you requiring sponsorship for this role?',
    'Will you at any point require sponsorship to keep your eligibility to work in the U.S.?',
    'Is visa sponsorship required for you to be employed in the United States?',
    'Do you need, or will you need in the future, any immigration-related support or sponsorship from Tidewater?',
    'Need for sponsorship: will you require a sponsor for employment?',
    'Do you require employment sponsorship?',
    'Will you need us to sponsor a visa for you?',
    'Must we sponsor an immigration case in order to employ you?',
    'To work in the United States, would you need sponsorship of a visa?',
    'Sponsorship: do you need sponsorship now or in future to be eligible to work?',
    'Will you, now or in the future, require sponsorship (e.g. H-1B, TN, O-1) to be authorized to work in the United States?',
    'Are you authorized to work in the US, or will you require sponsorship? Will you require sponsorship?',
    'Will you require the company to commence an immigration case (sponsorship) now or in the future?',
  ].map(asking('sponsorship')),
  ...[
    'Are you authorized to work in the United States without sponsorship?',
    'Are you legally authorized to work in the US without visa sponsorship, now and in the future?',
    'Can you work in the United States without requiring sponsorship?',
    'Are you able to work in the US without the need for visa sponsorship?',
    'Do you have the right to work in the US without needing sponsorship?',
    'Are you eligible to work in the United States without employer sponsorship?',
    'Are you currently authorized to work in the U.S. for any employer without sponsorship?',
    'Do you have permanent right to work in the United States without sponsorship?',
    'Can you legally work in the US without the company having to sponsor you?',
    'Do you have unrestricted authorization to work in the US?',
    'Are you authorized to work for us in the United States without any visa sponsorship, now or in the future?',
  ].map(asking('unaided')),
  ...[
    'Are you unable to work in the United States without sponsorship?',
    'Are you not authorized to work in the US unless sponsored?',
    'Is it the case that you cannot work in the US without visa sponsorship?',
    'Would you not be able to work in the United States without a sponsor?',
  ].map(asking('aided', { isOpen: true })),
  ...[
    'Are you authorized to work in the US? Do you require sponsorship?',
    'Are you legally authorized to work in the U.S. and will you require sponsorship?',
    'Do you have the right to work in the US and/or require visa sponsorship?',
    'Please tell us about your work authorization and sponsorship needs.',
    'What is your current work authorization status?',
    'Which visa do you currently hold?',
    'What type of work visa do you have, and when does it expire?',
    'If you require sponsorship, please explain.',
    'If you are not authorized to work in the US, which country are you authorized in?',
    'Describe your right to work.',
  ].map(asking('both', { isOpen: true })),
  ...[
    ['Do you not require sponsorship to work in the United States?', 'unaided'] as const,
    ['I do not require visa sponsorship now or in the future', 'unaided'] as const,
    ['Are you sure that you will never need sponsorship?', 'unaided'] as const,
  ].map(([label, asks]) => asking(asks, { isOpen: true })(label)),
  ...[
    'Are you authorized to work in the United Kingdom?',
    'Do you have the right to work in the UK?',
    'Do you have the legal right to work in Canada?',
    'Are you eligible to work in Germany?',
    'Are you legally authorized to work in the EU?',
    'Do you have a valid work permit for Ireland?',
    'Haben Sie eine gültige Arbeitserlaubnis für Deutschland?',
    'Bist du berechtigt, in Deutschland zu arbeiten?',
    'Êtes-vous autorisé à travailler en France ?',
    'Avez-vous un permis de travail valide en France ?',
    '¿Tienes permiso de trabajo en España?',
    '¿Estás autorizado para trabajar en España?',
    'Você está autorizado a trabalhar no Brasil?',
    'Sei autorizzato a lavorare in Italia?',
    'Heb je een werkvergunning voor Nederland?',
  ].map((label): Wording => ({ asks: 'authorized', label, location: 'Elsewhere' })),
  ...[
    'Do you require sponsorship to work in the UK?',
    'Will you require visa sponsorship to work in Canada?',
    'Do you need a visa to work in Germany?',
    'Benötigen Sie ein Visum, um in Deutschland zu arbeiten?',
    'Brauchst du eine Arbeitserlaubnis für Deutschland?',
    'Avez-vous besoin d’un visa pour travailler en France ?',
    'Avez-vous besoin d’un parrainage pour travailler en France ?',
    '¿Necesitas patrocinio de visa para trabajar en España?',
    '¿Requiere visado para trabajar en España?',
    'Você precisa de visto para trabalhar no Brasil?',
    'Heb je sponsoring nodig om in Nederland te werken?',
    'Hai bisogno di un visto per lavorare in Italia?',
  ].map((label): Wording => ({ asks: 'sponsorship', label, location: 'Elsewhere' })),
  ...[
    [
      'Are you authorized to work in the United States?',
      { 'Yes, I am authorized to work': 'yes', 'No, I am not authorized to work': 'no' },
    ] as const,
    [
      'Are you legally authorized to work in the US?',
      { 'Yes, without sponsorship': 'yes', 'Yes, but I will need sponsorship': 'yes with a sponsor', No: 'no' },
    ] as const,
    [
      'Do you have the right to work in the United States?',
      { 'I have the right to work': 'yes', 'I do not have the right to work': 'no' },
    ] as const,
  ].map(([label, options]): Wording => ({ asks: 'authorized', label, options })),
  ...[
    ['Will you require sponsorship?', { 'I will require sponsorship': 'yes', 'I will not require sponsorship': 'no' }] as const,
    [
      'Do you need visa sponsorship now or in the future?',
      { 'Yes, I need sponsorship': 'yes', 'No, I do not need sponsorship': 'no' },
    ] as const,
    ['Will you now or in the future require sponsorship?', { 'Yes - now': 'other', 'Yes - in the future': 'other', No: 'no' }] as const,
    ['Do you require sponsorship?', { Ja: 'yes', Nein: 'no' }] as const,
  ].map(([label, options]): Wording => ({ asks: 'sponsorship', label, options })),
];
