import { monthOf } from '../../../documents/cv/words/month-words.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { sinceWords } from '../words/since-words.ts';

const from = new Set('from von de d du desde between zwischen entre ab dal dall dalla dallo da tra'.split(' '));
const until = new Set('to until till through bis jusqu jusque a hasta au en al all alla fino fino_a fino_al jusqu_a jusqu_en'.split(' '));

/** Whether a year is that of the entry's own dates, said as what it is: its start, its end, or `since` for work that goes on. */
export function isOwnDate(sentence: Token[], token: Token, { startDate, endDate }: Evidence): boolean {
  const year = token.quantity?.values[0] ?? 0;
  if (year < 1950 || year > 2100 || (token.quantity?.unit ?? 'date') !== 'date') return false;
  const at = sentence.indexOf(token);
  const isMonth = monthOf(sentence[at - 1]?.word ?? '');
  const before = sentence[at - (isMonth === undefined ? 1 : 2)]?.word ?? '';
  const fits = (date: string | undefined) =>
    date?.startsWith(String(year)) === true && (isMonth === undefined || Number(date.slice(5, 7)) === isMonth);
  if (sinceWords.has(before) && !from.has(before)) return fits(startDate) && endDate === undefined;
  // `I started in May 2019`
  if (before === 'in' && sentence.slice(0, at).some(({ word }) => startWords.test(word))) return fits(startDate);
  const previous = sentence.slice(0, at).findLast(({ quantity }) => quantity !== undefined);
  const followsYear = (previous?.quantity?.values[0] ?? 0) >= 1950 && (previous?.quantity?.unit ?? 'date') === 'date';
  if (followsYear) return fits(endDate);
  return (
    (from.has(before) && fits(startDate) && !endsOtherwise(sentence, at, endDate)) ||
    (until.has(before) && fits(endDate)) ||
    (opensRange(sentence, at) && fits(startDate))
  );
}

const startWords = /^(?:started|joined|began)$/u;

/** `Between 2021 and 2023`: whose end is not the entry's is a time of something else. */
function endsOtherwise(sentence: Token[], at: number, endDate: string | undefined): boolean {
  const next = sentence.slice(at + 1, at + 4).find(({ quantity }) => quantity?.unit === 'date');
  return next !== undefined && endDate?.startsWith(String(next.quantity?.values[0])) !== true;
}

/** `2017–2021` */
function opensRange(sentence: Token[], at: number): boolean {
  return sentence[at + 1]?.quantity !== undefined;
}
