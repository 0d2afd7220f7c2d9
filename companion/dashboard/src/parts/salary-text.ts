import type { OfferedSalary } from '@sincerely/shared';
import { phrase, say, spokenLocale } from '@sincerely/shared/words';

const periods: Record<OfferedSalary['per'], string> = {
  year: phrase('{amount} a year'),
  month: phrase('{amount} a month'),
  week: phrase('{amount} a week'),
  day: phrase('{amount} a day'),
  hour: phrase('{amount} an hour'),
};

/** An amount with the time it is for. */
export function payPer(amount: string, per: OfferedSalary['per']): string {
  return say(periods[per], { amount });
}

/** Such as "€60,000–€70,000 a year". */
export function salaryText({ min, max, currency, per }: OfferedSalary): string {
  const format = new Intl.NumberFormat(spokenLocale(), { style: 'currency', currency, maximumFractionDigits: 0 });
  return payPer(min === max ? format.format(min) : format.formatRange(min, max), per);
}

/** As short as a column of a table: "€60–70K". */
export function shortSalaryText({ min, max, currency, per }: OfferedSalary): string {
  const format = new Intl.NumberFormat(spokenLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 0,
  });
  const amount = min === max ? format.format(min) : format.formatRange(min, max);
  return per === 'year' ? amount : payPer(amount, per);
}
