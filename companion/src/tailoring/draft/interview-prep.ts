import type { Fact } from '@sincerely/shared';
import type { Match } from '../match-facts.ts';
import type { PostingReading } from '../posting/read-posting.ts';

export type PrepItem = { keyword: string; evidence: string[] };
export type InterviewPrep = { title: string; company: string; ready: PrepItem[]; gaps: string[]; ask: string[] };

/** Per skill asked for: what the person's own facts say of it; per gap: that there is one. */
export function prepareInterview(facts: Fact[], matches: Match[], { title, company }: PostingReading): InterviewPrep {
  const textOf = (id: string) => facts.find((fact) => fact.id === id)?.text ?? '';
  const ready = matches
    .filter(({ strength }) => strength > 0)
    .slice(0, 12)
    .map(({ keyword, factIds }) => ({ keyword: keyword.name, evidence: factIds.map(textOf).filter((text) => text !== '') }));
  return {
    title,
    company,
    ready,
    gaps: matches
      .filter(({ strength }) => strength === 0)
      .slice(0, 12)
      .map(({ keyword }) => keyword.name),
    ask: ['What does the first month look like?', 'How is good work recognised in this role?', 'What made you open this position?'],
  };
}
