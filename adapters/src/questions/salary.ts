import type { FoundControl, Profile } from '@sincerely/shared';
import { citiesIn } from '../places/cities.ts';
import { countriesIn } from '../places/countries.ts';
import { stateCode, statesNamedIn } from '../places/states.ts';
import { fromProfile, none, type Answer } from './answer.ts';
import { isPolarQuestion } from './polar.ts';
import { optionHolding } from './ranges.ts';

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
  ['hour', /hour|\bhr\b|stunde|heure/iu],
  ['day', /\bdaily\b|per day|day rate|tagessatz/iu],
  ['month', /month|monat|mois|mensual|mensal/iu],
  ['year', /annual|year|annum|jahr|jährlich|\ban\b|p\.a\.|anual/iu],
];

/** 165000 as "165,000". By hand: a page waits 20 ms for its first number format. */
function grouped(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ',');
}

const isRequest = /^(can|could|would) you (please )?(share|tell|provide|give|let|indicate|specify)|^(please )?confirm your\b/iu;
const dollarsElsewhere = new Set('CA AU NZ SG HK MX TW CL CO AR'.split(' '));

/** The expectation as stored; another currency or period than the stored one is the person's to answer, and so is whether an amount suits them. */
export function answerSalary({ label, help, widget, type, options }: FoundControl, profile: Profile, location = ''): Answer {
  const salary = profile.answers.salaryExpectation;
  if (!salary) return none('no-answer', 'Your profile has no salary expectation.');
  const stored = `${grouped(salary.amount)} ${salary.currency}/${salary.period}`;
  const named = currenciesIn(label);
  if (named.length > 0 && !named.includes(salary.currency))
    return none('no-answer', `It asks in ${named.join(' or ')}; your profile says ${stored}.`);
  const offered = (options ?? []).map((option) => option.label).join(' ');
  const period = periods.find(([, word]) => word.test(`${label} ${offered}`))?.[0];
  if (period !== undefined && period !== salary.period) return none('no-answer', `It asks per ${period}; your profile says ${stored}.`);
  if ((isPolarQuestion(label) && !isRequest.test(label)) || amountsIn(label) > 1)
    return none('unclear', `Whether it suits you is yours to say; your profile says ${stored}.`);
  if (options !== undefined || widget.includes('select')) {
    const isSameMoney = currenciesOfOptions(`${label} ${offered}`, location).has(salary.currency);
    const holding = isSameMoney ? optionHolding(salary.amount, options ?? []) : undefined;
    if (holding !== undefined) return fromProfile('answers.salaryExpectation', holding.label);
    return none('no-match', `Choose for yourself; your profile says ${stored}.`);
  }
  const isNumber =
    type === 'number' || /\b(numbers?|digits|numeric|numerals) ?only\b|\bonly (numbers|digits)\b|nur zahlen/iu.test(`${label} ${help}`);
  const amount = isNumber ? String(salary.amount) : `${grouped(salary.amount)} ${salary.currency}`;
  return fromProfile('answers.salaryExpectation', amount);
}

/** How many amounts of money a text holds: a range to agree with is no question for one. */
function amountsIn(text: string): number {
  return text.match(/[$€£]\s?\d|\d[\d,.]*\s?k\b|\d{2,3}[.,]\d{3}\b/giu)?.length ?? 0;
}

/** The one currency that options are in, if they name one; a dollar sign alone is the US one only where the job is there. */
function currenciesOfOptions(text: string, location: string): Set<string> {
  const named = currenciesIn(text);
  const places = new Set([
    ...countriesIn(location),
    ...citiesIn(location).map(({ country }) => country),
    ...(isInUsa(location) ? ['US'] : []),
  ]);
  const isClear =
    /\bUSD\b|US\$/u.test(text) || named.join('') !== 'USD' || (places.has('US') && ![...places].some((code) => dollarsElsewhere.has(code)));
  return new Set(named.length === 1 && isClear ? named : []);
}

function isInUsa(location: string): boolean {
  return statesNamedIn(location).length > 0 || stateCode(location.split(',').at(-1) ?? '') !== undefined;
}
