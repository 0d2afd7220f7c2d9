import type { FoundControl, Profile } from '@sincerely/shared';
import { fromProfile, none, type Answer } from './answer.ts';

const currencies: [code: string, sign: RegExp][] = [
  ['USD', /\bUSD\b|US\$|(?<![A-Z])\$/u],
  ['EUR', /\bEUR\b|€|\beuros?\b/iu],
  ['GBP', /\bGBP\b|£|\bpounds?\b/iu],
  ['CAD', /\bCAD\b|C\$/u],
  ['AUD', /\bAUD\b|A\$/u],
  ['CHF', /\bCHF\b/u],
  ['PLN', /\bPLN\b|zł/iu],
  ['INR', /\bINR\b|₹/u],
  ['ZAR', /\bZAR\b/u],
  ['BRL', /\bBRL\b|R\$/u],
];

/** The currencies a question names; a dollar sign inside another currency's is not the US one. */
function currenciesIn(text: string): string[] {
  const named = currencies.filter(([, sign]) => sign.test(text)).map(([code]) => code);
  return named.length > 1 ? named.filter((code) => code !== 'USD' || /\bUSD\b|US\$/u.test(text)) : named;
}

const periods: [period: string, word: RegExp][] = [
  ['hour', /hour|stunde|heure/iu],
  ['day', /\bdaily\b|per day|day rate|tagessatz/iu],
  ['month', /month|monat|mois|mensual|mensal/iu],
  ['year', /annual|year|annum|jahr|jährlich|\ban\b|p\.a\.|anual/iu],
];

/** 165000 as "165,000". By hand: a page waits 20 ms for its first number format. */
function grouped(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ',');
}

/** The expectation as stored; another currency or period than the stored one is the person's to answer. */
export function answerSalary({ label, widget, type, options }: FoundControl, profile: Profile): Answer {
  const salary = profile.answers.salaryExpectation;
  if (!salary) return none('no-answer', 'Your profile has no salary expectation.');
  const stored = `${grouped(salary.amount)} ${salary.currency}/${salary.period}`;
  if (options !== undefined || widget.includes('select')) return none('no-match', `Choose for yourself; your profile says ${stored}.`);
  const named = currenciesIn(label);
  if (named.length > 0 && !named.includes(salary.currency))
    return none('no-answer', `It asks in ${named.join(' or ')}; your profile says ${stored}.`);
  const period = periods.find(([, word]) => word.test(label))?.[0];
  if (period !== undefined && period !== salary.period) return none('no-answer', `It asks per ${period}; your profile says ${stored}.`);
  const amount = type === 'number' ? String(salary.amount) : `${grouped(salary.amount)} ${salary.currency}`;
  return fromProfile('answers.salaryExpectation', amount);
}
