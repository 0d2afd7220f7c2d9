import type { Fact, Finding } from '@sincerely/shared';
import { isSummary, type Look } from '../cv.ts';
import { hasNumber } from './has-number.ts';
import { finding, quoted, repeatsIn, wordsIn } from './rule.ts';
import { sentenceFindings } from './sentences.ts';
import { phrases } from './telling-phrases.ts';
import { tenseOf } from './tense.ts';

/** Words of a point that are easy to read. */
export const pointWords = { fewest: 4, most: 32 };

/** What is said of one position, point by point and together. */
export function pointFindings(look: Look, points: Fact[], hasEnded: boolean): Finding[] {
  if (points.length === 0) return [];
  return [
    ...points.flatMap((point) => lengthFindings(look, point)),
    ...repeatsIn(points, ({ text }) => text).map(({ first, again }) =>
      finding(look, 'advice', 'point-repeated', [first.id, again.id], { text: quoted(again.text) }),
    ),
    ...(points.some(({ text }) => hasNumber(text, look.language)) ? [] : [finding(look, 'advice', 'numbers-missing', ids(points))]),
    ...openingFindings(look, points),
    ...tenseFindings(look, points, hasEnded),
    ...endingFindings(look, points),
    ...sentenceFindings(look, points),
  ];
}

const ids = (facts: Fact[]) => facts.map(({ id }) => id);

function lengthFindings(look: Look, { id, text }: Fact): Finding[] {
  const words = wordsIn(text).length;
  const { fewest, most } = pointWords;
  if (words < fewest) return [finding(look, 'note', 'point-short', [id], { text: quoted(text) })];
  return words > most ? [finding(look, 'advice', 'point-long', [id], { text: quoted(text), words, most })] : [];
}

function openingFindings(look: Look, points: Fact[]): Finding[] {
  const { weak } = phrases[look.language];
  const openings = Map.groupBy(points, ({ text }) => wordsIn(text)[0]?.toLowerCase() ?? '');
  return [
    ...points.flatMap(({ id, text }) => {
      const phrase = weak.exec(text)?.[0].trim();
      return phrase === undefined ? [] : [finding(look, 'advice', 'opening-weak', [id], { phrase })];
    }),
    ...[...openings].flatMap(([word, same]) =>
      word !== '' && same.length > 2
        ? [finding(look, 'note', 'opening-repeated', ids(same), { word: wordsIn(same[0]?.text ?? '')[0] ?? word, count: same.length })]
        : [],
    ),
  ];
}

/** Read in English only: in the other languages points are mostly nouns or forms that do not tell. */
function tenseFindings(look: Look, points: Fact[], hasEnded: boolean): Finding[] {
  if (look.language !== 'en') return [];
  const inPresent = points.filter(({ text }) => tenseOf(text) === 'present');
  const inPast = points.filter(({ text }) => tenseOf(text) === 'past');
  if (hasEnded) return inPresent.map(({ id, text }) => finding(look, 'advice', 'tense-past', [id], { text: quoted(text) }));
  return inPresent.length > 0 && inPast.length > 0 ? [finding(look, 'note', 'tense-mixed', ids([...inPresent, ...inPast]))] : [];
}

export function endsWithStop({ text }: Fact): boolean {
  return /[^.]\.\s*$/u.test(text);
}

function endingFindings(look: Look, facts: Fact[]): Finding[] {
  const points = facts.filter((fact) => !isSummary(fact));
  const stopped = points.filter(endsWithStop);
  return stopped.length > 0 && stopped.length < points.length ? [finding(look, 'note', 'ending-mixed', ids(stopped))] : [];
}
