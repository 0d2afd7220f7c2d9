import { JobGroup, jobKindTitle, type ListedJob } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dismissed } from '../jobs/interrupted-banner.tsx';
import { JobRow } from '../jobs/job-row.tsx';
import { StoppedItem } from '../jobs/stopped-item.tsx';
import { useStoppedWork } from '../jobs/use-stopped-work.ts';
import { ChoiceButton } from '../parts/choice-button.tsx';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';

const groupWords: Record<JobGroup, string> = {
  running: phrase('Running {count}'),
  waiting: phrase('Waiting {count}'),
  interrupted: phrase('Interrupted {count}'),
  finished: phrase('Finished {count}'),
};

/** Every job, the newest first, by state and kind; before them what stopped and can go on. */
export function JobsPage() {
  const [group, setGroup] = useState<JobGroup>();
  const [kind, setKind] = useState('');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useJobPages(group, kind);
  const newest = data?.pages[0];
  const total = newest === undefined ? 0 : Object.values(newest.counts).reduce((sum, count) => sum + count, 0);
  const jobs = data?.pages.flatMap((page) => page.jobs) ?? [];
  return (
    <div className="stack">
      <div>
        <h1>{say('Jobs')}</h1>
        <p className="soft">
          {say('The work done for you in the background. It survives a restart, and goes on from its last finished step.')}
        </p>
      </div>
      <Problem thrown={error} />
      <Stopped />
      {newest && total === 0 && <Nothing />}
      {newest && total > 0 && (
        <>
          <div className="row wrap" role="group" aria-label={say('Show')}>
            <ChoiceButton isOn={group === undefined} onPress={() => setGroup(undefined)} text={say('All {count}', { count: total })} />
            {JobGroup.options.map((one) => (
              <ChoiceButton
                key={one}
                isOn={group === one}
                onPress={() => setGroup(one)}
                text={say(groupWords[one], { count: newest.counts[one] })}
              />
            ))}
            {newest.kinds.length > 1 && <KindSelect kinds={newest.kinds} kind={kind} onChange={setKind} />}
          </div>
          {jobs.length === 0 ? <p className="soft">{say('None of these now.')}</p> : <Table jobs={jobs} />}
          {hasNextPage && (
            <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {say('Show older ones')}
            </button>
          )}
        </>
      )}
      {!data && !error && <p className="late">{say('Loading…')}</p>}
    </div>
  );
}

function useJobPages(group: JobGroup | undefined, kind: string) {
  return useInfiniteQuery({
    queryKey: ['jobs', group, kind],
    queryFn: async ({ pageParam }) =>
      call('jobs', {
        input: { ...(group ? { group } : {}), ...(kind === '' ? {} : { kind }), ...(pageParam === null ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}

/** All stopped work that was not put aside, whether a restart or something else stopped it. */
function Stopped() {
  const [dismissed, setDismissed] = useState<ListedJob>();
  const stopped = useStoppedWork()?.stopped.filter(({ isDismissed }) => !isDismissed) ?? [];
  return (
    <>
      {stopped.length > 0 && (
        <section className="card stack" aria-label={say('Stopped work')}>
          <h2>{say('Can go on')}</h2>
          <ul className="stack">
            {stopped.map((listed) => (
              <StoppedItem key={listed.job.id} listed={listed} onDismiss={setDismissed} />
            ))}
          </ul>
        </section>
      )}
      {dismissed && <Dismissed listed={dismissed} onBack={() => setDismissed(undefined)} />}
    </>
  );
}

function KindSelect({ kinds, kind, onChange }: { kinds: string[]; kind: string; onChange: (kind: string) => void }) {
  return (
    <select className="kind-select" aria-label={say('Kind')} value={kind} onChange={({ target }) => onChange(target.value)}>
      <option value="">{say('Every kind')}</option>
      {kinds.map((one) => (
        <option key={one} value={one}>
          {jobKindTitle(one)}
        </option>
      ))}
    </select>
  );
}

function Nothing() {
  return (
    <div className="card stack empty">
      <h2>{say('No jobs yet')}</h2>
      <p className="soft">
        {say('Tailor a CV and letter to a posting, or have your CV analysed: you can then follow each step of it here.')}
      </p>
    </div>
  );
}

function Table({ jobs }: { jobs: ListedJob[] }) {
  return (
    <table className="table jobs">
      <thead>
        <tr>
          <th scope="col">{say('Job')}</th>
          <th scope="col">{say('State')}</th>
          <th scope="col" className="number">
            {say('Done')}
          </th>
          <th scope="col">{say('Last active')}</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((listed) => (
          <JobRow key={listed.job.id} listed={listed} />
        ))}
      </tbody>
    </table>
  );
}
