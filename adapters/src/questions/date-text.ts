import { monthNames } from './months.ts';

/** An ISO date in the order the box shows: by its placeholder, else in words that no order can confuse. */
export function dateText(iso: string, placeholder = ''): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined || day === undefined) return iso;
  const order = inEnglish(placeholder.toUpperCase().replaceAll(/[^ADGJMTY]+/gu, '-'));
  const shortYear = /(^|-)YY($|-)/u.test(order) ? year.slice(2) : year;
  if (/^D+-M+-Y+$/u.test(order)) return [day, month, shortYear].join(separatorOf(placeholder));
  if (/^M+-D+-Y+$/u.test(order)) return [month, day, shortYear].join(separatorOf(placeholder));
  if (/^Y+-M+-D+$/u.test(order)) return [shortYear, month, day].join(separatorOf(placeholder));
  return `${monthNames[Number(month) - 1]} ${Number(day)}, ${year}`;
}

/** TT.MM.JJJJ, JJ/MM/AAAA and GG/MM/AAAA are days, months and years too. */
function inEnglish(order: string): string {
  const hasYearOfA = /A{2,}/u.test(order);
  return order
    .replaceAll(/[TG]/gu, 'D')
    .replaceAll('J', hasYearOfA ? 'D' : 'Y')
    .replaceAll('A', 'Y');
}

const written = /\b([dmyjatg]{1,4})([./-])([dmyjatg]{1,4})\2([dmyjatg]{2,4})\b/iu;

/** The order of a date that a text shows, such as "MM/DD/YYYY". */
export function dateOrderIn(text: string): string | undefined {
  return written.exec(text)?.[0];
}

function separatorOf(placeholder: string): string {
  return /[^A-Za-z\s]/u.exec(placeholder)?.[0] ?? '/';
}
