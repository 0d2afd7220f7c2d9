import { monthNames } from './months.ts';

/** An ISO date in the order the box shows: by its placeholder, else in words that no order can confuse. */
export function dateText(iso: string, placeholder = ''): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined || day === undefined) return iso;
  const order = placeholder.toUpperCase().replaceAll(/[^DMY]+/gu, '-');
  if (/^D+-M+-Y+$/u.test(order)) return [day, month, year].join(separatorOf(placeholder));
  if (/^M+-D+-Y+$/u.test(order)) return [month, day, year].join(separatorOf(placeholder));
  if (/^Y+-M+-D+$/u.test(order)) return [year, month, day].join(separatorOf(placeholder));
  return `${monthNames[Number(month) - 1]} ${Number(day)}, ${year}`;
}

function separatorOf(placeholder: string): string {
  return /[^A-Za-z\s]/u.exec(placeholder)?.[0] ?? '/';
}
