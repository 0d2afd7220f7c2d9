import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Onboarding } from '../parts/onboarding.tsx';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { NeedsYou } from '../today/needs-you.tsx';
import { NothingToDo } from '../today/nothing-to-do.tsx';
import { Running } from '../today/running.tsx';
import { SentToday } from '../today/sent-today.tsx';
import { countNeeds, useNeeds } from '../today/use-needs.ts';

/** What is going on: what needs the person, what runs, what was sent; before anything, the first steps. */
export function TodayPage() {
  const { data, error } = useQuery({ queryKey: ['overview'], queryFn: async () => call('overview') });
  const needs = useNeeds();
  const isQuiet = needs.isKnown && countNeeds(needs) === 0 && data?.running.length === 0 && data.profileReady;
  return (
    <div className="stack today">
      <h1>{say('Today')}</h1>
      <Problem thrown={error} />
      <NeedsYou needs={needs} />
      {data && <Running jobs={data.running} />}
      {data && <Onboarding overview={data} />}
      {isQuiet && <NothingToDo />}
      {data && <SentToday count={data.sentToday} />}
    </div>
  );
}
