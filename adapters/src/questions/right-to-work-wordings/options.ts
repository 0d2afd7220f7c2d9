import type { Asks, Meaning, Wording } from './wording.ts';

type Row = readonly [asks: Asks, label: string, options: Record<string, Meaning>, more?: Partial<Wording>];

const rows: Row[] = [
  ['authorized', 'Are you authorized to work in the U.S.?', { No: 'no', Yes: 'yes' }],
  [
    'authorized',
    'Are you legally authorized to work in the USA?',
    { 'Select…': 'other', Yes: 'yes', No: 'no', 'Prefer not to say': 'other' },
  ],
  ['authorized', 'Do you have the right to work in the US?', { Yes: 'yes', No: 'no', 'Not sure': 'other' }],
  [
    'authorized',
    'Are you legally permitted to work in the U.S.?',
    { 'Yes, I am authorized to work in the U.S.': 'yes', 'No, I am not authorized to work in the U.S.': 'no' },
  ],
  [
    'authorized',
    'Are you eligible to work in the US?',
    { 'I am eligible to work in the US': 'yes', 'I am not eligible to work in the US': 'no' },
  ],
  [
    'authorized',
    'Are you legally authorized to work in the US',
    { 'No - I am not legally authorized': 'no', 'Yes - I am legally authorized': 'yes' },
  ],
  [
    'authorized',
    'What is your work authorization for the United States?',
    {
      'I am authorized to work for any employer': 'without a sponsor',
      'I am authorized to work for my current employer only': 'other',
      'I will require sponsorship': 'with a sponsor',
    },
    { isOpen: true },
  ],
  [
    'authorized',
    'Work authorization status',
    {
      'I am authorized to work in the US for any employer': 'without a sponsor',
      'I am authorized to work in the US for my present employer only': 'other',
      'I require sponsorship to work in the US': 'with a sponsor',
      'I am not authorized to work in the US': 'other',
    },
    { isOpen: true },
  ],
  [
    'both',
    'What is your work authorization?',
    { 'US Citizen': 'other', 'Green card holder': 'other', 'H-1B': 'other', OPT: 'other', Other: 'other' },
    { isOpen: true },
  ],
  [
    'both',
    'Are you legally authorized to work in the United States?',
    { 'U.S. Citizen': 'other', 'Permanent Resident': 'other', 'Visa holder': 'other', None: 'other' },
    { isOpen: true },
  ],
  [
    'authorized',
    'Are you authorized to work in the United States?',
    { 'Yes, without sponsorship': 'without a sponsor', 'Yes, with sponsorship': 'yes with a sponsor', No: 'no' },
  ],
  [
    'authorized',
    'Are you legally eligible to work in the US?',
    { No: 'no', 'Yes, with sponsorship': 'yes with a sponsor', 'Yes, without sponsorship': 'without a sponsor' },
  ],
  [
    'authorized',
    'Are you currently authorized to work in the United States?',
    { 'Yes, I am a US citizen': 'other', 'Yes, I have a green card': 'other', 'Yes, I have a work visa': 'other', No: 'no' },
    { isOpen: true },
  ],
  [
    'authorized',
    'Can you legally work in the U.S.?',
    { 'Yes, for any employer': 'without a sponsor', 'Yes, but only for my current employer': 'other', No: 'no' },
    { isOpen: true },
  ],
  [
    'authorized',
    'Are you allowed to work in the US?',
    { 'Yes, now and in the future': 'without a sponsor', 'Yes, but only temporarily': 'other', No: 'no' },
    { isOpen: true },
  ],
  ['authorized', 'Do you have the legal right to work in the U.S.?', { True: 'yes', False: 'no' }],
  ['authorized', 'Do you have legal authorization to work in the USA?', { Y: 'yes', N: 'no' }],
  ['authorized', 'I am legally authorized to work in the US', { True: 'yes', False: 'no' }],
  ['authorized', 'Authorized to work in the U.S.', { Authorized: 'yes', 'Not authorized': 'no' }],
  [
    'authorized',
    'Work authorization (United States)',
    { 'Authorized to work in the U.S.': 'yes', 'Not authorized to work in the U.S.': 'no' },
  ],
  ['sponsorship', 'Sponsorship', { 'I require sponsorship': 'yes', 'I do not require sponsorship': 'no' }],
  [
    'sponsorship',
    'Do you require sponsorship to work in the US ?',
    { 'Yes - I require sponsorship': 'yes', 'No - I do not require sponsorship': 'no' },
  ],
  [
    'sponsorship',
    'Will you require visa sponsorship to work in the US?',
    { 'No, I will not require sponsorship': 'no', 'Yes, I will require sponsorship': 'yes' },
  ],
  [
    'sponsorship',
    'Do you now or will you in the future need sponsorship?',
    { 'Yes, now': 'other', 'Yes, in the future': 'other', 'No, never': 'no' },
    { isOpen: true },
  ],
  ['sponsorship', 'Will you require sponsorship now or in the future?', { Yes: 'yes', No: 'no', "I don't know": 'other' }],
  [
    'sponsorship',
    'Do you need sponsorship now or in the future?',
    { 'Not applicable': 'other', No: 'no', Yes: 'yes', 'Prefer not to answer': 'other' },
  ],
  ['sponsorship', 'Do you require visa sponsorship to work in the US?', { 'No sponsorship needed': 'no', 'Sponsorship needed': 'yes' }],
  [
    'sponsorship',
    'Do you require sponsorship for a visa?',
    { 'Yes, I need H-1B sponsorship': 'other', 'Yes, I need TN sponsorship': 'other', 'No, I do not need sponsorship': 'no' },
    { isOpen: true },
  ],
  [
    'sponsorship',
    'Will you need visa sponsorship in the US?',
    {
      'Yes, I need sponsorship now': 'other',
      'I will need sponsorship in the future': 'other',
      'No, I am authorized to work without sponsorship': 'without a sponsor',
    },
    { isOpen: true },
  ],
  [
    'sponsorship',
    'Do you need a work visa for the US?',
    { "No, I'm a citizen or permanent resident": 'other', 'Yes, I need a visa': 'yes' },
    { isOpen: true },
  ],
  ['sponsorship', 'Will you require sponsorship for employment?', { "I don't need sponsorship": 'no', 'I need sponsorship': 'yes' }],
  [
    'unaided',
    'Are you able to work in the US without sponsorship?',
    { 'Yes, I can work without sponsorship': 'yes', 'No, I need sponsorship': 'no' },
  ],
  [
    'unaided',
    'Can you work in the US without visa sponsorship?',
    { 'No, I will require sponsorship': 'no', 'Yes, I do not require sponsorship': 'yes' },
  ],
  ['unaided', 'Are you authorized to work in the US without sponsorship now or in the future?', { Yes: 'yes', No: 'no', Unsure: 'other' }],
  [
    'authorized',
    'Do you have the right to work in the UK?',
    { 'Yes - I have the right to work in the UK': 'yes', 'No - I do not have the right to work in the UK': 'no' },
    { countries: ['GB'], location: 'London, UK' },
  ],
  [
    'both',
    'What is your right to work status in the UK?',
    {
      'British or Irish citizen': 'other',
      'Settled or pre-settled status': 'other',
      'Skilled Worker visa': 'other',
      'I require sponsorship': 'with a sponsor',
    },
    { countries: ['GB'], location: 'London, UK', isOpen: true },
  ],
  [
    'authorized',
    'Are you legally entitled to work in Canada?',
    {
      'Yes, I am a citizen or permanent resident': 'other',
      'Yes, I have a work permit': 'other',
      'No, I need sponsorship': 'with a sponsor',
    },
    { countries: ['CA'], location: 'Toronto, ON', isOpen: true },
  ],
  [
    'authorized',
    'Haben Sie eine Arbeitserlaubnis für Deutschland?',
    { 'Ja, ich habe eine Arbeitserlaubnis': 'yes', 'Nein, ich habe keine Arbeitserlaubnis': 'no' },
    { countries: ['DE'], location: 'Berlin' },
  ],
  [
    'authorized',
    'Êtes-vous autorisé à travailler en France ?',
    { 'Non, je ne suis pas autorisé': 'no', 'Oui, je suis autorisé': 'yes' },
    { countries: ['FR'], location: 'Paris' },
  ],
  [
    'authorized',
    'Work Eligibility',
    { 'I am eligible to work in the United States': 'yes', 'I am not eligible to work in the United States': 'no' },
  ],
  ['authorized', 'Are you legally authorized to work in the US?', { 'Yes, I am': 'yes', 'No, I am not': 'no' }],
  [
    'authorized',
    'Are you legally eligible to work in the US?',
    { 'Yes I am legally eligible': 'yes', "No I'm not legally eligible": 'no' },
  ],
  ['authorized', 'Do you have the right to work in the United States?', { 'Yes, I do': 'yes', "No, I don't": 'no' }],
  [
    'authorized',
    'Do you have work authorization in the United States?',
    { 'Yes, I have work authorization': 'yes', 'No, I do not have work authorization': 'no' },
  ],
  ['authorized', 'Are you authorized to work in the US?', { YES: 'yes', NO: 'no' }],
  [
    'authorized',
    'Are you authorized to work in the US?',
    { 'Authorized to work in the US': 'yes', 'Not authorized to work in the US': 'no', 'Prefer not to say': 'other' },
  ],
  [
    'authorized',
    'Are you legally authorized to work in the US for Tidewater?',
    { Yes: 'yes', No: 'no', 'I prefer not to answer': 'other' },
  ],
  ['sponsorship', 'Do you require sponsorship?', { 'Yes, I do require sponsorship': 'yes', 'No, I do not require sponsorship': 'no' }],
  ['sponsorship', 'Do you require visa sponsorship?', { 'I do': 'yes', 'I do not': 'no' }, { isOpen: true }],
  [
    'sponsorship',
    'Will you need sponsorship to work in the US?',
    { 'I will need sponsorship now or in the future': 'yes', 'I will not need sponsorship now or in the future': 'no' },
  ],
  [
    'sponsorship',
    'Will you need sponsorship?',
    { 'Yes, I will need sponsorship now or in the future': 'yes', 'No, I will never need sponsorship': 'no' },
  ],
  [
    'sponsorship',
    'Do you require sponsorship to work in the US?',
    { "Yes, I'll require sponsorship": 'yes', "No, I won't require sponsorship": 'no' },
  ],
  ['sponsorship', 'Do you need a visa to work here?', { Yes: 'yes', No: 'no', 'I already have one': 'other' }, { isOpen: true }],
  ['unaided', 'I am authorized to work in the United States without sponsorship', { True: 'yes', False: 'no' }],
  ['no sponsorship', 'I do not require sponsorship', { True: 'yes', False: 'no' }],
];

/** Options beyond a bare yes and no: sentences, reversed orders, ways out, and lists of statuses that a profile does not hold. */
export const options: Wording[] = rows.map(([asks, label, choices, more]) => ({ asks, label, options: choices, ...more }));
