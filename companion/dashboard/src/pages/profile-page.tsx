import type { Profile } from '@sincerely/shared';
import { Say } from '@sincerely/shared/words/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Act } from '../parts/act.tsx';
import { ImportCv } from '../parts/import-cv.tsx';
import { Problem } from '../parts/problem.tsx';
import { UnconfirmedFacts } from '../parts/unconfirmed-facts.tsx';
import { ProfileForm } from '../profile/profile-form.tsx';
import { OpenReviews } from '../review/open-reviews.tsx';
import { call } from '../session.ts';

const toDocuments = (words: ReactNode[]) => <Link to="/documents">{words}</Link>;

/** The candidate's data: import it, correct it, save it. */
export function ProfilePage() {
  const { data, error } = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile'), staleTime: Number.POSITIVE_INFINITY });
  if (error) return <Problem thrown={error} />;
  if (!data) return <p className="late">Loading…</p>;
  return (
    <div className="stack">
      <div className="spread wrap">
        <h1>Profile</h1>
        <Link to="/profile/improve" className="button">
          Improve my CV
        </Link>
      </div>
      <ImportCv />
      <OpenReviews />
      <p className="soft">
        <Say text="The CVs made from this profile, and files of your own, are in <a>Documents</a>." values={{ a: toDocuments }} />
      </p>
      <UnconfirmedFacts facts={data.facts} revision={data.revision} />
      <Editor key={data.revision} saved={data.profile} revision={data.revision} />
    </div>
  );
}

/** An edit lives on the page until it is saved. */
function Editor({ saved, revision }: { saved: Profile; revision: number }) {
  const [edited, setEdited] = useState<Profile>();
  const queries = useQueryClient();
  const save = async () => {
    const state = await call('saveProfile', { input: { profile: edited ?? saved, revision } });
    queries.setQueryData(['profile'], state);
  };
  return (
    <div className="stack">
      <ProfileForm profile={edited ?? saved} onChange={setEdited} />
      <div className="save-bar row">
        <Act kind="main" action={save} disabled={edited === undefined} refresh={['overview']}>
          Save profile
        </Act>
        <span className="soft small">{edited === undefined ? 'Saved.' : 'Not saved yet.'}</span>
      </div>
    </div>
  );
}
