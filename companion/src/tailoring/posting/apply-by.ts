import { monthOf } from '../../documents/cv/words/month-words.ts';

const cue =
  /(?:apply (?:by|before|until)|applications? (?:close|must|deadline|are due)|deadline|closing date|bewerbungsfrist|bewerb\p{L}*[^.\n]{0,40}\bbis|date limite|avant le|fecha límite|hasta el|scadenza|entro il)(?=(.{0,60}))/giu;

/** The last day to apply, as `YYYY-MM-DD`, where the posting gives a whole date beside words that say so. */
export function applyBy(text: string): string | null {
  for (const [, after = ''] of text.matchAll(cue)) {
    const date = dateIn(after);
    if (date !== null) return date;
  }
  return null;
}

function dateIn(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(text);
  if (iso) return dateOf(iso[1], Number(iso[2]), iso[3]);
  // Day before month, as in every language here but American English, which is not told apart.
  const digits = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/u.exec(text);
  if (digits) return dateOf(digits[3], Number(digits[2]), digits[1]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:of |de |di )?(\p{L}{3,})\.?,?\s+(?:de )?(\d{4})\b/u.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  return monthFirst ? dateOf(monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2]) : null;
}

function dateOf(year = '', month = 0, day = ''): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
