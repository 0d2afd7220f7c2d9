/** ISO 3166-1 alpha-2 codes of the countries forms ask about. */
const codes =
  'AF AL DZ AS AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT PR QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW'.split(
    ' ',
  );

/** Members of the European Union. */
export const europeanUnion = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

/** Names people use beside the official ones; short ones only as whole words in their own spelling. */
const aliases: Record<string, string[]> = {
  US: [
    'usa',
    'united states of america',
    'the states',
    'estados unidos',
    'vereinigte staaten',
    'états-unis',
    'stati uniti',
    'verenigde staten',
  ],
  GB: [
    'uk',
    'great britain',
    'britain',
    'england',
    'scotland',
    'wales',
    'northern ireland',
    'royaume-uni',
    'vereinigtes königreich',
    'reino unido',
    'regno unito',
  ],
  AE: ['uae', 'emirates'],
  CZ: ['czech republic'],
  NL: ['the netherlands', 'holland'],
  KR: ['korea'],
  DE: ['deutschland', 'allemagne', 'alemania', 'alemanha', 'germania', 'duitsland'],
  AT: ['österreich'],
  CH: ['schweiz', 'suisse', 'svizzera'],
  FR: ['frankreich', 'francia', 'frança', 'frankrijk'],
  ES: ['españa', 'spanien', 'espagne', 'espanha', 'spagna'],
  IT: ['italia', 'italien', 'italie'],
  PT: ['portogallo'],
  TR: ['turkey'],
  RU: ['russia'],
};

const languages = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'];

let named: [name: string, code: string][] | undefined;

/** Every name of every country, longest first, lower case. */
function allNames(): [string, string][] {
  named ??= codes
    .flatMap((code) => {
      const official = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code)?.toLowerCase() ?? '');
      return [...new Set([...official, ...(aliases[code] ?? [])])]
        .filter((name) => name.length > 1)
        .map((name): [string, string] => [name, code]);
    })
    .sort(([a], [b]) => b.length - a.length);
  return named;
}

export function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code.toUpperCase()) ?? code;
}

/** The country a whole text names, as an option does; undefined where it names none or something more. */
export function countryOf(text: string): string | undefined {
  const plain = text.toLowerCase().replaceAll(/[().]/gu, '').trim();
  if (/^u\s?s(\s?a)?$/u.test(plain)) return 'US';
  const withoutArticle = plain.replace(/^the /u, '');
  return (
    allNames().find(([name]) => name === plain || name === withoutArticle)?.[1] ??
    (/^[A-Z]{2}$/u.test(text.trim()) && codes.includes(text.trim()) ? text.trim() : undefined)
  );
}

const usaWord = /\bU\.?S\.?(A\.?)?(?![\w])/u;

let pattern: RegExp | undefined;

/** Every name that is long enough to be meant, as one expression; the longest first, so that "Northern Ireland" is not Ireland. */
function namePattern(): RegExp {
  const names = allNames().filter(([name]) => name.length >= 4 || ['uk', 'usa', 'uae'].includes(name));
  const escaped = names.map(([name]) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  pattern ??= new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'gu');
  return pattern;
}

/** Countries named anywhere in a text, and `EU`. "US" counts only in capitals: "us" is a pronoun. */
export function countriesIn(text: string): string[] {
  const found = new Set<string>();
  if (usaWord.test(text)) found.add('US');
  if (/\bU\.?K\b/u.test(text)) found.add('GB');
  if (/\b(EU|EEA|EU\/EEA)\b|european (union|economic area)|europäischen union|union européenne|unión europea|unione europea/iu.test(text))
    found.add('EU');
  for (const [name] of text.toLowerCase().matchAll(namePattern())) found.add(allNames().find(([known]) => known === name)?.[1] ?? '');
  return [...found];
}
