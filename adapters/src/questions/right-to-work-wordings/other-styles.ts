import { asking, type Asks, type Wording } from './wording.ts';

/** Legal prose, careless notes, long introductions: written apart from the rest, to see what the rules make of new wordings. */
type Row = readonly [asks: Asks, label: string, more?: Partial<Wording>];
const open = { isOpen: true } as const;

const rows: Row[] = [
  // legalese
  ['authorized', 'Are you lawfully authorized to be employed in the United States on a full-time basis?'],
  [
    'authorized',
    'If an offer of employment is extended to you, will you be able to furnish documentation establishing your identity and your legal authorization to work in the United States?',
  ],
  ['authorized', 'Do you presently possess the legal right to be employed in the United States?'],
  ['authorized', 'Can you produce, within three business days of hire, documents that establish your eligibility to work in the U.S.?'],
  [
    'authorized',
    'Under U.S. law, employers may only hire individuals who are authorized to work here. Are you so authorized to work in the United States?',
  ],
  [
    'sponsorship',
    'Will employment with Tidewater require that the company sponsor you for a nonimmigrant visa, now or at any time in the future?',
  ],
  [
    'sponsorship',
    'Do you now, or will you at any future date, require the sponsorship of an employer to obtain, extend or renew your authorization to work in the United States?',
  ],
  [
    'sponsorship',
    'Will you now or in the future require Tidewater to commence (“sponsor”) an immigration case in order to employ you (for example, H-1B or other employment-based immigration case)? This is sometimes called “sponsorship” for an employment-based visa status.',
  ],
  [
    'sponsorship',
    'Do you, or will you in the future, require employer sponsorship or any other assistance from an employer to obtain, maintain or extend work authorization in the U.S.?',
  ],
  ['sponsorship', 'Will you require the Company’s assistance, now or in the future, to obtain or extend your employment authorization?'],
  ['sponsorship', 'Do you hold a status that will need to be sponsored by your next employer?', open],
  ['sponsorship', 'Would the company be required to sponsor you at any point during your employment?'],
  ['sponsorship', 'To be employed by us, would you require sponsorship of any kind, whether at the outset or later on?'],
  ['unaided', 'Are you legally eligible to begin employment in the U.S. immediately and without employer sponsorship?'],
  ['unaided', 'Is your authorization to work in the United States unrestricted, i.e. not requiring sponsorship now or later?', open],
  ['unaided', 'Can you demonstrate a permanent right to work in the United States that does not depend on sponsorship?'],
  // terse and careless
  ['authorized', 'work authorized in the us?'],
  ['authorized', 'are you authorized to work in the us'],
  ['authorized', 'ARE YOU LEGALLY AUTHORIZED TO WORK IN THE UNITED STATES?'],
  ['authorized', 'Legally allowed to work in the USA? (Y/N)', { options: { Y: 'yes', N: 'no' } }],
  ['authorized', 'US work auth?', open],
  ['authorized', 'Legal to work in US?', open],
  ['authorized', '1. Are you eligible to work in the US?'],
  ['authorized', 'Q3) Do you have a right to work in the US?'],
  ['authorized', 'You are legally authorized to work in the United States'],
  ['authorized', 'Are you able to prove you can legally work in the US?'],
  ['authorized', 'Do you have U.S. work authorization ?'],
  ['authorized', 'Do you have authorization to work for US employers?'],
  ['authorized', 'Do you currently hold valid employment authorization for the USA?'],
  ['sponsorship', 'SPONSORSHIP: WILL YOU NOW OR IN THE FUTURE REQUIRE VISA SPONSORSHIP?'],
  ['sponsorship', 'need visa sponsorship?'],
  ['sponsorship', 'Sponsorship needed?'],
  ['sponsorship', 'do you need a visa sponsor'],
  ['sponsorship', 'Any visa sponsorship required now or later?'],
  ['sponsorship', 'Visa sponsorship: do you need it?', open],
  ['sponsorship', 'Need H1B?', open],
  ['sponsorship', '2) Will you require sponsorship now/in the future?'],
  ['sponsorship', 'Are you someone who requires visa sponsorship?'],
  ['sponsorship', 'Would you be requiring sponsorship from us?'],
  ['sponsorship', 'Do you have a need for visa sponsorship?'],
  ['sponsorship', 'Do you have any visa sponsorship requirements?'],
  ['sponsorship', 'Do you have any need of immigration sponsorship, now or in the future?'],
  ['sponsorship', 'Is there a need for us to sponsor a visa for you?'],
  ['sponsorship', 'Will there be a need for visa sponsorship at any time?'],
  ['sponsorship', 'Does hiring you require visa sponsorship?'],
  ['sponsorship', 'Are we required to sponsor you?', open],
  ['sponsorship', 'Will we have to sponsor a visa for you?'],
  ['sponsorship', 'Do you anticipate that you will need a work visa to take this job?'],
  ['sponsorship', 'Are you expecting us to sponsor your visa?', open],
  ['sponsorship', 'Would you need to transfer an existing H-1B visa to Tidewater?', open],
  ['sponsorship', 'Will your continued employment depend on visa sponsorship?'],
  ['sponsorship', 'Do you require support with your visa in order to work in this location?'],
  // long preambles
  [
    'sponsorship',
    'At Tidewater we welcome applicants from everywhere. That said, our small team is not set up to handle immigration paperwork at this time, and we want to be upfront about it. Do you require visa sponsorship to work in the United States?',
  ],
  [
    'authorized',
    'Thanks for your interest in joining us! We are hiring in several U.S. states. Before we go on, one quick question: are you legally authorized to work in the United States?',
  ],
  [
    'authorized',
    'For legal reasons, we can only employ people who already have permission to work in the United States. Do you have permission to work in the United States?',
  ],
  [
    'sponsorship',
    'Some visas, such as the TN or E-3, look simple but still count as sponsorship for our purposes. Will you require sponsorship of this or any other kind?',
  ],
  [
    'sponsorship',
    'We understand circumstances change. Thinking about the next three years, will you require sponsorship to keep working in the United States?',
  ],
  [
    'unaided',
    'This role is not open to candidates who need a visa now or later. Are you able to work in the United States without visa sponsorship?',
  ],
  ['authorized', 'We use E-Verify. (You can read about it on our site.) Are you legally authorized to work in the U.S.?'],
  ['sponsorship', 'Are you a foreign national who will require sponsorship to work in the United States?'],
  ['sponsorship', 'This position does not offer sponsorship; do you require sponsorship?'],
  ['sponsorship', 'Sponsorship is not available for this role. Do you understand and do you require sponsorship?', open],
  ['authorized', 'Please answer honestly, as this does not affect your application: are you authorized to work in the United States?'],
  ['authorized', 'In order to be considered for this role you must have the right to work in the United States. Do you?', open],
  // statements and negations
  ['authorized', 'I hereby confirm that I am eligible to work in the United States', open],
  ['authorized', 'I have unlimited work authorization in the United States', { asks: 'unaided', ...open }],
  ['no sponsorship', 'I do not now require, nor will I in the future require, visa sponsorship.', open],
  ['no sponsorship', 'I won’t need visa sponsorship', open],
  ['no sponsorship', 'Please confirm you don’t require sponsorship to work in the US', open],
  ['no sponsorship', 'Confirm: no sponsorship needed', open],
  ['no sponsorship', 'Am I right that you do not need sponsorship?', open],
  ['no sponsorship', 'So you don’t need a visa?', open],
  ['no sponsorship', 'Do you not need sponsorship?', open],
  ['no sponsorship', 'Are you exempt from needing visa sponsorship?', open],
  ['no sponsorship', 'Do you have a status that makes sponsorship unnecessary?', open],
  ['unauthorized', 'I currently have no right to work in the United States', open],
  ['unauthorized', 'Are you currently not permitted to work in the US?', open],
  ['unauthorized', 'Is anything stopping you from working legally in the US?', open],
  ['unauthorized', 'Is there anything that would prevent you from working in the US legally?', open],
  ['aided', 'Is your ability to work in the US conditional on an employer sponsoring you?', open],
  ['aided', 'Are you authorized to work in the US only with employer sponsorship?', open],
  ['both', 'Are you authorized to work in the US? If yes, do you need sponsorship in the future?', open],
  ['both', 'Are you a U.S. citizen, or will you require sponsorship?', open],
  ['both', 'Are you legally authorized to work in the US and willing to relocate?', open],
  ['both', 'Are you authorized to work in the US and do you have at least five years of experience?', open],
  ['both', 'Do you need sponsorship or relocation assistance?', open],
  ['both', 'Are you authorized to work in the US? Are you willing to travel?', open],
  ['both', 'Are you authorized to work in the US? Answer no if you will need a visa later.', open],
  ['both', 'Do you require sponsorship? (Select No if you are unsure.)', open],
  // options
  [
    'status',
    'Which of the following best describes your authorization to work in the United States?',
    {
      options: {
        'I am authorized to work in the U.S. and do not require sponsorship': 'without a sponsor',
        'I am authorized to work in the U.S. but will require sponsorship in the future': 'yes with a sponsor',
        'I am not authorized to work in the U.S.': 'not authorized',
      },
    },
  ],
  [
    'status',
    'Please select your U.S. work authorization',
    {
      options: {
        'Authorized to work for any employer without sponsorship': 'without a sponsor',
        'Will require sponsorship': 'with a sponsor',
      },
      ...open,
    },
  ],
  [
    'sponsorship',
    'Sponsorship status',
    {
      options: { 'I do not need sponsorship': 'no', 'I need sponsorship now': 'other', 'I will need sponsorship later': 'other' },
      ...open,
    },
  ],
  [
    'sponsorship',
    'Do you require sponsorship for a work visa in the U.S.?',
    { options: { 'No, I am authorized to work in the US': 'no', 'Yes, I require sponsorship': 'yes' } },
  ],
  ['sponsorship', 'Will you need visa sponsorship?', { options: { Yes: 'yes', No: 'no', 'Maybe in the future': 'other' } }],
  [
    'authorized',
    'Are you legally authorized to work in the United States?',
    {
      options: {
        'Yes, I am legally authorized and will not require sponsorship': 'without a sponsor',
        'Yes, I am legally authorized but will require sponsorship': 'yes with a sponsor',
        'No, I am not legally authorized': 'no',
      },
    },
  ],
  [
    'authorized',
    'Do you have the right to work in the U.S.?',
    { options: { 'Yes, indefinitely': 'other', 'Yes, for a limited time': 'other', No: 'no' }, ...open },
  ],
  [
    'authorized',
    'Do you have US work authorization?',
    { options: { 'Yes (citizen or green card)': 'other', 'Yes (visa)': 'other', No: 'no' }, ...open },
  ],
  [
    'authorized',
    'Can you legally work in the USA?',
    { options: { 'I can legally work in the USA': 'yes', 'I cannot legally work in the USA': 'no' } },
  ],
  [
    'unaided',
    'Can you work in the U.S. without sponsorship?',
    { options: { 'Yes, no sponsorship required': 'yes', 'No, sponsorship required': 'no' } },
  ],
  [
    'unaided',
    'Are you able to work in the United States without requiring sponsorship?',
    { options: { 'No – I will need sponsorship': 'no', 'Yes – I do not need sponsorship': 'yes' } },
  ],
];

export const otherStyles: Wording[] = rows.map(([asks, label, more]) => asking(asks, more)(label));
