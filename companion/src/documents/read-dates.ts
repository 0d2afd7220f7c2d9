/** Ways the months are written in English, German, French, Spanish and Italian, without accents; a short form may end in a point. */
const monthWords = [
  'january|jan|januar|janner|janvier|janv|enero|ene|gennaio|gen',
  'february|feb|februar|fevrier|fevr|fev|febrero|febbraio|febb',
  'march|mar|marz|maerz|mrz|mars|marzo',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|mag',
  'june|jun|juni|juin|junio|giugno|giu',
  'july|jul|juli|juillet|juil|julio|luglio|lug',
  'august|aug|aout|agosto|ago',
  'september|sept|sep|septembre|septiembre|setiembre|settembre|sett|set',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott',
  'november|nov|novembre|noviembre|novembre',
  'december|dec|dezember|dez|decembre|diciembre|dicembre|dic',
].map((words) => words.split('|'));
const monthOf = new Map(monthWords.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])));
const accents: Record<string, string> = { a: '[aä]', e: '[eéè]', o: '[oô]', u: '[uû]' };
const spelled = (word: string) => word.replaceAll(/[aeou]/gu, (letter) => accents[letter] ?? letter);
const month = String.raw`(?:${monthWords
  .flat()
  .toSorted((x, y) => y.length - x.length)
  .map(spelled)
  .join('|')})\.?`;
const year = String.raw`(?:19|20)\d\d`;
const point = String.raw`(?:${month}\s*,?\s*(?:de\s+)?’?'?${year}|(?:0?[1-9]|1[0-2])\s*[/.]\s*${year}|${year}-(?:0[1-9]|1[0-2])|${year})`;
const open = String.raw`(?:present|current|now|today|ongoing|heute|jetzt|laufend|aujourd['’]hui|ce jour|présent|actuel(?:lement)?|en cours|presente|actualidad|actual(?:mente)?|hoy|oggi|attuale|in corso)`;
const dash = String.raw`\s*(?:-|–|—|−|to|until|till|bis|à|au|jusqu['’]à|hasta|fino a|a(?=\s))\s*`;
const range = new RegExp(
  String.raw`\(?(?<![\p{L}\d])(?:(?:from|von|de|del?|du|da)\s+)?(${point})${dash}(?:la\s+|dem\s+)?(${point}|${open})(?![\p{L}\d])\)?`,
  'iu',
);
/** "since 2019" has no end of its own. */
const since = new RegExp(String.raw`\(?(?<![\p{L}\d])(?:since|seit|ab|depuis|desde|dal)\s+(${point})(?![\p{L}\d])\)?`, 'iu');
const single = new RegExp(String.raw`\(?(?<![\p{L}\d])(${point})(?![\p{L}\d])\)?`, 'iu');

export type DateRange = { startDate?: string; endDate?: string; isOpen: boolean; /** The text without the dates. */ rest: string };

/** The first range of dates in a line, as partial ISO dates; undefined: none. */
export function readDateRange(text: string): DateRange | undefined {
  const found = range.exec(text) ?? since.exec(text);
  if (found === null) return undefined;
  const startDate = isoDate(found[1] as string);
  const endDate = isoDate(found[2] ?? '');
  return {
    ...(startDate ? { startDate } : {}),
    ...(endDate ? { endDate } : {}),
    isOpen: endDate === undefined,
    rest: without(text, found[0]),
  };
}

/** One date alone, as the end of something: a degree, a short job. */
export function readSingleDate(text: string): DateRange | undefined {
  const found = single.exec(text);
  const endDate = found ? isoDate(found[1] as string) : undefined;
  return found && endDate ? { endDate, isOpen: false, rest: without(text, found[0]) } : undefined;
}

const startsRange = new RegExp(String.raw`^(${point})\s*(?:-|–|—)\s+(?=\S)`, 'iu');
const endsRange = new RegExp(String.raw`^(${point}|${open})(?:\s+|$)`, 'iu');

/**
 * A narrow column of dates breaks a range over two lines: "2021 – Engineer, Acme" and "Present Built …". Undefined where this is not so,
 * else both lines with the range whole in the first.
 */
export function joinBrokenRange(first: string, second: string): [string, string] | undefined {
  if (range.test(first.slice(0, 40))) return undefined;
  const [start, from] = startsRange.exec(first) ?? [];
  const [end, to] = endsRange.exec(second) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return [`${from} – ${to}\t${first.slice(start.length)}`, second.slice(end.length)];
}

function isoDate(text: string): string | undefined {
  const years = /(?:19|20)\d\d/u.exec(text)?.[0];
  if (years === undefined) return undefined;
  const word = /\p{L}{3,}/u.exec(text.replace(/^de /u, ''))?.[0] ?? '';
  const named = monthOf.get(word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase());
  const numbered = /^(0?[1-9]|1[0-2])\s*[/.]/u.exec(text)?.[1] ?? /-(\d\d)$/u.exec(text)?.[1];
  const at = named ?? Number(numbered ?? 0);
  return at > 0 ? `${years}-${String(at).padStart(2, '0')}` : years;
}

function without(text: string, dates: string): string {
  return text
    .replace(dates, '\t')
    .replaceAll(/\s*\t[\s\t]*/gu, '\t')
    .replaceAll(/^[\s,;/|·•–—-]+|[\s,;/|·•–—-]+$/gu, '')
    .trim();
}
