import type { Finding } from '@sincerely/shared';
import { shownDate } from '../../tailoring/wording/wordings.ts';
import { type Look, pointsOf } from '../cv.ts';
import { isNewestFirst } from '../newest-first.ts';
import { dateOfMonth, gapsBetween, spanOf } from './date-gaps.ts';
import { hasNumber } from './has-number.ts';
import { finding, quoted, type Rule, sameText, shareNamed, wordsIn } from './rule.ts';

/** Words of about one page and of two, and months without an entry from which one is told. */
const onePage = 180;
const twoPages = 950;
const shortestGap = 6;

/** What shows only when the CV is seen as a whole. */
export const wholeRule: Rule = (look) => [
  ...lengthFindings(look),
  ...(isNewestFirst(look.cv.work) ? [] : [finding(look, 'advice', 'order-work', entriesOf(look))]),
  ...gapFindings(look),
  ...elsewhereFindings(look),
  ...numberFindings(look),
  ...industryFindings(look),
];

const entriesOf = ({ facts }: Look) => facts.filter(({ kind }) => kind === 'work').map(({ id }) => id);

function lengthFindings(look: Look): Finding[] {
  const words = look.facts.filter(({ kind }) => kind !== 'link').reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  if (words < onePage && look.cv.work.length > 0) return [finding(look, 'note', 'length-short', [], { words })];
  return words > twoPages ? [finding(look, 'advice', 'length-long', [], { words })] : [];
}

/** Time between entries, told and not judged. */
function gapFindings(look: Look): Finding[] {
  const spans = [...look.cv.work, ...look.cv.education].flatMap((entry) => spanOf(entry, look.today) ?? []);
  const shown = (month: number) => shownDate(dateOfMonth(month), look.language);
  return gapsBetween(spans, shortestGap).map(({ from, to }) => finding(look, 'note', 'gap', [], { from: shown(from), to: shown(to) }));
}

function elsewhereFindings(look: Look): Finding[] {
  const groups = Map.groupBy(pointsOf(look.facts, ''), ({ text }) => sameText(text));
  return [...groups.values()].flatMap((same) => {
    const count = new Set(same.map(({ entry }) => entry)).size;
    const ids = same.map(({ id }) => id);
    return count > 1 ? [finding(look, 'advice', 'point-elsewhere', ids, { text: quoted(same[0]?.text ?? ''), count })] : [];
  });
}

function numberFindings(look: Look): Finding[] {
  const points = pointsOf(look.facts, '');
  const having = points.filter(({ text }) => hasNumber(text, look.language));
  if (points.length < 4 || having.length * 3 > points.length) return [];
  return [
    finding(
      look,
      'note',
      'numbers-share',
      having.map(({ id }) => id),
      { some: having.length, all: points.length },
    ),
  ];
}

function industryFindings(look: Look): Finding[] {
  const { industry } = look.wish;
  if (industry === '' || look.facts.some(({ text }) => shareNamed(text, industry) > 0)) return [];
  return [finding(look, 'note', 'industry-unnamed', [], { industry })];
}
