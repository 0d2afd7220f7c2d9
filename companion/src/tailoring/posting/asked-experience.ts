export type Degree = 'bachelor' | 'master' | 'doctorate';
const numberWords: Record<string, number> = Object.fromEntries(
  [
    'one ein eine einem un une uno',
    'two zwei deux dos due',
    'three drei trois tres tre',
    'four vier quatre cuatro quattro',
    'five fünf cinq cinco cinque',
    'six sechs seis sei',
    'seven sieben sept siete sette',
    'eight acht huit ocho otto',
    'nine neun neuf nueve nove',
    'ten zehn dix diez dieci',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
);
const amount = String.raw`(\d{1,2}|${Object.keys(numberWords).join('|')})`;
const yearWord = String.raw`(?:years?|yrs|jahren?|jahre|ans|années?|años?|anni)`;
const yearsPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])${amount}(?:\s*\(\d{1,2}\))?\s*(?:\+|or more|plus|oder mehr|ou plus|o más|o più)?\s*(?:(?:[-–—]|to|bis|à|a|o)\s*(?:\d{1,2}|\p{L}+)\s*)?\+?[\s-]*${yearWord}(?![\p{L}])(?=(.{0,60}))`,
  'giu',
);
/** "18 years old", "for over 30 years we", "a 3-year contract": years of something else. */
const otherYears = /^\s*(?:old|ago|of age|alt\b|jung|de edad|d['’]âge|in business|contract|warranty|guarantee|in a row)/iu;

/** The least years of experience asked for; a number that says how old the employer is has "experience" nowhere near and is above 20. */
export function yearsAsked(text: string): number | null {
  for (const [, said = '', after = ''] of text.matchAll(yearsPattern)) {
    const years = Number(said) || (numberWords[said.toLowerCase()] ?? 0);
    const isExperience = /experience|erfahrung|expérience|experiencia|esperienza/iu.test(after);
    if (years > 0 && (years <= 20 || (isExperience && years < 30)) && !otherYears.test(after)) return years;
  }
  return null;
}

const degrees: [RegExp, Degree][] = [
  [
    /\b(?:bachelor|b\.?sc\b|undergraduate degree|licence (?:en|universitaire|professionnelle)|bac ?\+ ?3|laurea triennale|grado universitario)/iu,
    'bachelor',
  ],
  [
    /\b(?:master['’]?s\b|master (?:of|degree|studium|abschluss)|m\.?sc\b|mba\b|diplomstudium|bac ?\+ ?5|laurea magistrale)|máster/iu,
    'master',
  ],
  [/\b(?:ph\.?\s?d\b|doctora[lt]|doctorado|dottorato|promotion (?:in|im)\b)/iu, 'doctorate'],
  [
    /\b(?:(?:university|college) degree|degree in|hochschulabschluss|abgeschlossenes \p{L}*studium|titulación universitaria|laurea)\b/iu,
    'bachelor',
  ],
];

/** The degree asked for. Where several are named ("Bachelor or Master") the least is enough. */
export function degreeAsked(text: string): Degree | null {
  return degrees.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
