import type { PostingTerms } from '@sincerely/shared';
import { namesOf, phrase, say } from '@sincerely/shared/words';
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
    <section className="stack" aria-label={say('What the posting says')}>
      <h2>{say('What the posting says')}</h2>
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
    [say('Salary'), salary && salaryText(salary)],
    [say('Apply by'), applyBy && deadlineText(applyBy)],
    [say('Experience'), years === null ? null : say('{years} years', { years })],
    [say('Degree'), degree && say(degrees[degree])],
    [say('Must have'), named('must')],
    [say('Nice to have'), named('nice')],
    [say('Language'), languageName(language) ?? null],
  ];
  const said = lines.filter((line): line is [string, string] => Boolean(line[1]));
  // Its language alone is no news.
  return said.length > 1 ? said : [];
}

const degrees = { bachelor: phrase('Bachelor’s'), master: phrase('Master’s'), doctorate: phrase('Doctorate') };
const languageName = namesOf({ type: 'language' });

function deadlineText(day: string): string {
  const left = daysUntil(day);
  if (left < 0) return say('{day} (it has passed)', { day: onDay(day) });
  if (left === 0) return say('{day} (today)', { day: onDay(day) });
  return left === 1 ? say('{day} (tomorrow)', { day: onDay(day) }) : say('{day} (in {left} days)', { day: onDay(day), left });
}
