import { finding, type Rule, shareNamed, wordsIn } from './rule.ts';
import { sentenceFindings } from './sentences.ts';

/** Words of a summary that are usual. */
const fewest = 15;
const most = 80;

export const summaryRule: Rule = (look) => {
  const summary = look.facts.find(({ id }) => id === 'summary');
  if (summary === undefined) return [finding(look, 'advice', 'summary-missing')];
  const words = wordsIn(summary.text).length;
  const { role } = look.wish;
  return [
    ...(words < fewest ? [finding(look, 'advice', 'summary-short', ['summary'], { words })] : []),
    ...(words > most ? [finding(look, 'advice', 'summary-long', ['summary'], { words })] : []),
    ...(role !== '' && shareNamed(summary.text, role) <= 0.5 ? [finding(look, 'note', 'role-unnamed', ['summary'], { role })] : []),
    ...sentenceFindings(look, [summary]),
  ];
};
