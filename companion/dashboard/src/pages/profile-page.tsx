import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ImportCv } from '../parts/import-cv.tsx';
import { WhatCame } from '../parts/what-came.tsx';
import { UnconfirmedFacts } from '../parts/unconfirmed-facts.tsx';
import { ProfileEditor } from '../profile/profile-editor.tsx';
import { ProfileForm } from '../profile/profile-form.tsx';
import { OpenReviews } from '../review/open-reviews.tsx';
import { call } from '../session.ts';

const toDocuments = (words: ReactNode[]) => <Link to="/documents">{words}</Link>;

/** The candidate's data: import it, correct it, save it. */
export function ProfilePage() {
  const query = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile'), staleTime: Number.POSITIVE_INFINITY });
  return (
    <WhatCame query={query}>
      {(data) => (
        <div className="stack">
          <div className="spread wrap">
            <h1>{say('Profile')}</h1>
            <Link to="/profile/improve" className="button">
              {say('Improve my CV')}
            </Link>
          </div>
          <ImportCv />
          <OpenReviews />
          <p className="soft">
            <Say text="The CVs made from this profile, and files of your own, are in <a>Documents</a>." values={{ a: toDocuments }} />
          </p>
          <UnconfirmedFacts facts={data.facts} revision={data.revision} />
          <ProfileEditor key={data.revision} saved={data.profile} revision={data.revision}>
            {(profile, onChange) => <ProfileForm profile={profile} onChange={onChange} />}
          </ProfileEditor>
        </div>
      )}
    </WhatCame>
  );
}
