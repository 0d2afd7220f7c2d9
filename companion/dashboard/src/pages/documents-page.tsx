import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BaseCvs } from '../base-cvs/base-cvs.tsx';
import { Made } from '../documents/made-documents.tsx';
import { OwnDocuments } from '../documents/own-documents.tsx';
import { Problem } from '../parts/problem.tsx';
import { OpenReviews } from '../review/open-reviews.tsx';
import { call } from '../session.ts';

/** Every CV and letter: what CVs are made from, the person's own files, and what was made for applications. */
export function DocumentsPage() {
  const { data, error } = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile'), staleTime: Number.POSITIVE_INFINITY });
  return (
    <div className="stack">
      <h1>{say('Documents')}</h1>
      <p className="soft">
        {say(
          'CVs are made from your profile and tailored to each posting. Files of your own are sent as they are. All of it stays on this machine.',
        )}
      </p>
      <Problem thrown={error} />
      <OpenReviews />
      {data?.revision === 0 && <NoProfile />}
      {data && data.revision > 0 && <BaseCvs profile={data.profile} />}
      <OwnDocuments />
      <Made />
    </div>
  );
}

const toProfile = (words: ReactNode[]) => <Link to="/profile">{words}</Link>;

function NoProfile() {
  return (
    <div className="card stack empty">
      <h2>{say('No CV yet')}</h2>
      <p className="soft">
        <Say
          text="<a>Import your CV or type your profile</a>: that is what every CV and letter is made from. You can already keep files of your own below."
          values={{ a: toProfile }}
        />
      </p>
    </div>
  );
}
