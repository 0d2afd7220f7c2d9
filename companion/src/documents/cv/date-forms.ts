import { anyMonth, monthOf } from './words/month-words.ts';

/** Sources of patterns for what CVs write as a date, in English, German, French, Spanish and Italian; all ignore case. */
const year = String.raw`(?:19[4-9]|20\d)\d`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
export const season = String.raw`(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno)(?:semester)?`;
export const ofYear = String.raw`\s*[,./-]?\s*(?:del?\s+|of\s+)?`;
const seasonOfYear = String.raw`${season}s?${ofYear}${year}(?:\/\d\d(?!\d))?`;

/** One date; the longer forms first. */
export const point = String.raw`(?:${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)|${day}[./]${day}[./]${year}|(?:${day}(?:\.|er|st|nd|rd|th|º|°)?[^\S\t]*(?:de\s+)?)?${anyMonth}${ofYear}(?:${year}|['’]\d\d(?!\d))|${seasonOfYear}|${month}\s*[/.-]\s*${year}|${year}\s?[-/.]\s?(?:0[1-9]|1[0-2])(?![\d/])|${year})`;
/** An end that has not come. */
export const open = String.raw`(?:(?:til+\s+|to\s+(?:the\s+)?)?(?:present|current|now|today|date)|ongoing|continuing|(?:bis\s+)?(?:heute|jetzt)|(?:fort)?laufend|andauernd|aktuell|aujourd['’]hui|(?:à\s+)?ce jour|maintenant|présent|actuel(?:lement)?|en cours|presente|(?:la\s+)?actualidad|actual(?:mente)?|(?:a\s+d[ií]a\s+de\s+)?hoy|en curso|(?:a\s+)?la\s+fecha|(?:ad\s+)?oggi|(?:alla\s+)?(?:data\s+)?attuale|in corso)`;
export const dash = String.raw`\s*(?:-|–|—|−|→|~|(?<=[\d.\s])(?:to|until|till|through|thru|bis(?:\s+(?:zum|einschließlich))?|à|au|jusqu['’](?:à|en)|hasta(?:\s+el)?|fino\s+a[dl]?|all['’]|a[dl]?(?=\s)))\s*`;
const joined = String.raw`\s*(?:,|&|and|und|et|y|e)\s*`;
const before = String.raw`(?<![\p{L}\d])(?:(?:from|between|desde|von|vom|de|del?|du|da|dal|d['’])\s*)?`;
const article = String.raw`(?:la\s+|dem\s+|le\s+)?`;

const pattern = (source: string) => new RegExp(String.raw`\(?${source}(?![\p{L}\d])\)?`, 'iu');

/** Two dates, each a group of its pattern; the second may say only what differs from the first, or that there is no end yet. */
export const ranges = {
  sharedYear: pattern(String.raw`${before}(${anyMonth}|${month}\.?)${dash}((?:${anyMonth}${ofYear}|${month}[/.])${year})`),
  shortYear: pattern(String.raw`${before}(?:${season}\s+(?:de\s+)?)?(${year})[–—-]((?:1[3-9]|[2-9]\d)|(?<=–)\d\d)(?![./]\d)`),
  whole: pattern(String.raw`${before}(${point})${dash}${article}(${point}|${open})`),
  seasons: pattern(String.raw`${before}(${seasonOfYear})${joined}(${seasonOfYear})`),
  sharedSeason: pattern(String.raw`(?<![\p{L}\d])${season}s?\s+(?:de\s+)?(${year})${joined}(${year})`),
  since: pattern(String.raw`(?<![\p{L}\d])(?:since|seit|ab|depuis|desde|dal|da|(?:à|a)\s+partir\s+d[ei'’l]+)\s*(?:le\s+|el\s+)?(${point})`),
  unended: new RegExp(String.raw`(?<![\p{L}\d])(${point})\s*(?:→|–|—)(?=\s*(?:\t|$))`, 'iu'),
};
export const single = pattern(String.raw`(?<![\p{L}\d])(${point})`);
/** A date that begins or ends a line, the rest of its range on the next one. */
export const broken = {
  start: new RegExp(String.raw`^(${point})\s*(?:-|–|—|\bto|\bbis|à|\bal?)\s+(?=\S)`, 'iu'),
  startOfSummers: new RegExp(String.raw`^(${season}s?\s+(?:de\s+)?${year})\s+(?=\S)`, 'iu'),
  andYear: new RegExp(String.raw`^(?:and|und|et|y|e|&)\s+(${year})(?:\s+|$)`, 'iu'),
  end: new RegExp(String.raw`^(${point}|${open})(?:\s+|$)`, 'iu'),
  startWithMonth: new RegExp(String.raw`^(${point})\s*[-–—]\s*(${anyMonth})\s+(?=\S)`, 'iu'),
  year: new RegExp(String.raw`^(${year})(?:\s+|$)`, 'u'),
  cell: new RegExp(
    String.raw`(?:^|[\t(,]|\s[–—-]\s)\s*((?:since|seit|depuis|desde|dal|from|von|de|du|da)|(?:(?:from|von|de|du|da|d['’])\s*)?${point}${dash}(?:${anyMonth})?)\s*$`,
    'iu',
  ),
  restCell: new RegExp(String.raw`(?:^|\t)\s*(${point}|${open})\s*$`, 'iu'),
};

/** A date of `point`'s forms as a partial ISO date: `2021`, `2021-03`; undefined for anything else. */
export function isoDate(text: string): string | undefined {
  const years = yearOf(text);
  if (years === undefined) return undefined;
  const word = /\p{L}{3,}/u.exec(text.replace(/^del? /u, ''))?.[0] ?? '';
  const at = monthOf(word) ?? numberedMonth(text);
  return at > 0 && at <= 12 ? `${years}-${String(at).padStart(2, '0')}` : years;
}

/** "2017/18" is over in the second of its years, "'19" is of this century. */
function yearOf(text: string): string | undefined {
  const winter = /(?:19|20)(\d\d)\/(\d\d)(?!\d)/u.exec(text);
  if (winter && !new RegExp(`^${year}/(?:0[1-9]|1[0-2])$`, 'u').test(text)) return `20${winter[2]}`;
  const short = /['’](\d\d)$/u.exec(text)?.[1];
  return /(?:19|20)\d\d/u.exec(text)?.[0] ?? (short && `${Number(short) < 60 ? 20 : 19}${short}`);
}

/** The day stands before the month, unless it cannot be one. */
function numberedMonth(text: string): number {
  const [, ofIso] = /^\d{4}-(\d\d)-\d\d$/u.exec(text) ?? [];
  if (ofIso !== undefined) return Number(ofIso);
  const [, first, second] = /^(\d{1,2})[./](\d{1,2})[./]/u.exec(text) ?? [];
  if (first !== undefined) return Number(second) > 12 ? Number(first) : Number(second);
  return Number(/^(0?[1-9]|1[0-2])\s*[/.-]/u.exec(text)?.[1] ?? /[-/.]\s?(\d\d)$/u.exec(text)?.[1] ?? 0);
}
