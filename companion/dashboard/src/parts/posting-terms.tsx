import type { PostingTerms } from '@sincerely/shared';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';
import { salaryText } from './salary-text.ts';
import { daysUntil, onDay } from './when.ts';

/** What a posting's text says of pay, dates and what is asked for; nothing where it says none of it. */
export function TermsOfPosting({ id, updatedAt }: { id: string; updatedAt: number }) {
  const { data } = useQuery({
    queryKey: ['terms', id, updatedAt],
    queryFn: async () => call('postingTerms', { params: { id } }),
  });
  const said = data === undefined ? [] : linesOf(data);
  if (said.length === 0) return null;
  return (
    <section className="stack" aria-label="What the posting says">
      <h2>What the posting says</h2>
      <dl className="values">
        {said.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function linesOf({ salary, applyBy, years, degree, language, keywords }: PostingTerms): [name: string, value: string][] {
  const named = (need: 'must' | 'nice') => keywords.flatMap((keyword) => (keyword.need === need ? [keyword.name] : [])).join(', ');
  const lines: [string, string | null][] = [
    ['Salary', salary && salaryText(salary)],
    ['Apply by', applyBy && deadlineText(applyBy)],
    ['Experience', years === null ? null : `${years} years`],
    ['Degree', degree && { bachelor: 'Bachelor’s', master: 'Master’s', doctorate: 'Doctorate' }[degree]],
    ['Must have', named('must')],
    ['Nice to have', named('nice')],
    ['Language', languageNames.of(language) ?? null],
  ];
  const said = lines.filter((line): line is [string, string] => Boolean(line[1]));
  // Its language alone is no news.
  return said.length > 1 ? said : [];
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function deadlineText(day: string): string {
  const left = daysUntil(day);
  if (left < 0) return `${onDay(day)} (it has passed)`;
  return `${onDay(day)} (${left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`})`;
}
