import type { Evidence } from '../reading/evidence.ts';
import { fold } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { monthWords } from '../words/units.ts';
import type { Rule } from './rule.ts';

const since = new Set('since seit depuis desde'.split(' '));
const from = new Set('from von de du desde between zwischen entre ab'.split(' '));
const until = new Set('to until till through bis jusqu jusque a hasta au en'.split(' '));

/** Whether a year is that of the entry's own dates, said as what it is: its start, its end, or `since` for work that goes on. */
export function isOwnDate(sentence: Token[], token: Token, { startDate, endDate }: Evidence): boolean {
  const year = token.quantity?.values[0] ?? 0;
  if (year < 1950 || year > 2100 || token.quantity?.unit !== undefined) return false;
  const at = sentence.indexOf(token);
  const isMonth = monthBefore(sentence[at - 1]);
  const before = sentence[at - (isMonth === undefined ? 1 : 2)]?.word ?? '';
  const fits = (date: string | undefined) =>
    date?.startsWith(String(year)) === true && (isMonth === undefined || Number(date.slice(5, 7)) === isMonth);
  if (since.has(before) && !from.has(before)) return fits(startDate) && endDate === undefined;
  const previous = sentence.slice(0, at).findLast(({ quantity }) => quantity !== undefined);
  const followsYear = (previous?.quantity?.values[0] ?? 0) >= 1950 && previous?.quantity?.unit === undefined;
  if (followsYear) return fits(endDate);
  return (from.has(before) && fits(startDate)) || (until.has(before) && fits(endDate)) || (opensRange(sentence, at) && fits(startDate));
}

/** `2017–2021` */
function opensRange(sentence: Token[], at: number): boolean {
  return sentence[at + 1]?.quantity !== undefined;
}

function monthBefore(token: Token | undefined): number | undefined {
  const month = monthWords.findIndex((words) =>
    words
      .split(' ')
      .map(fold)
      .includes(token?.word ?? ''),
  );
  return month === -1 ? undefined : month + 1;
}

const nowWords = new Set(
  'currently now today presently derzeit aktuell momentan heute zurzeit actuellement maintenant aujourd_hui presentement actualmente ahora hoy'.split(
    ' ',
  ),
);
const thenVerbs = new Set(
  'lead manage build own run head direct write develop teach sell design leite betreue entwickle fuhre verantworte dirige gere encadre dirijo gestiono lidero'.split(
    ' ',
  ),
);
const speakers = new Set(['i', 'ich', 'je', 'yo']);

/** What has ended is not told as going on. */
export const judgeTime: Rule = (sentence, evidence) => {
  if (evidence.endDate === undefined) return undefined;
  const known = new Set(evidence.facts.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const wrong = sentence.find(
    ({ word }, at) =>
      (nowWords.has(word) && !known.has(word)) || (thenVerbs.has(word) && speakers.has(sentence[at - 1]?.word ?? '') && !known.has(word)),
  );
  return wrong && `"${wrong.raw}" tells as going on what has ended.`;
};
