/** Adjectives of countries, as in "Canadian work permit". */
const adjectives: Record<string, string> = {
  american: 'US',
  argentine: 'AR',
  australian: 'AU',
  austrian: 'AT',
  belgian: 'BE',
  brazilian: 'BR',
  british: 'GB',
  bulgarian: 'BG',
  canadian: 'CA',
  chilean: 'CL',
  chinese: 'CN',
  colombian: 'CO',
  croatian: 'HR',
  czech: 'CZ',
  danish: 'DK',
  dutch: 'NL',
  emirati: 'AE',
  estonian: 'EE',
  european: 'EU',
  finnish: 'FI',
  french: 'FR',
  german: 'DE',
  greek: 'GR',
  hungarian: 'HU',
  indian: 'IN',
  indonesian: 'ID',
  irish: 'IE',
  israeli: 'IL',
  italian: 'IT',
  japanese: 'JP',
  kenyan: 'KE',
  korean: 'KR',
  malaysian: 'MY',
  mexican: 'MX',
  nigerian: 'NG',
  norwegian: 'NO',
  polish: 'PL',
  portuguese: 'PT',
  romanian: 'RO',
  serbian: 'RS',
  singaporean: 'SG',
  'south african': 'ZA',
  spanish: 'ES',
  swedish: 'SE',
  swiss: 'CH',
  thai: 'TH',
  turkish: 'TR',
  ukrainian: 'UA',
  vietnamese: 'VN',
};

/** Beside these an adjective means the country; elsewhere it may be a language. */
const ofLaw =
  '(?:\\w+ ){0,2}?(?:work|working|employment|visas?|permits?|citizen\\w*|nationals?|residen\\w+|immigration|passport|sponsor\\w*|right)';

const pattern = new RegExp(`\\b(${Object.keys(adjectives).join('|')}) (?!union|economic)${ofLaw}\\b`, 'gu');

/** Countries whose adjective stands before a matter of law. */
export function nationalitiesIn(text: string): string[] {
  return [...text.toLowerCase().matchAll(pattern)].flatMap(([, adjective = '']) => adjectives[adjective] ?? []);
}
