import type { ApplicationAnswers, Profile } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ConsentAnswers } from '../legal/consent-answers.tsx';
import { Declarations } from '../legal/declarations.tsx';
import { EeoAnswers } from '../legal/eeo-answers.tsx';
import { WorkPermits } from '../legal/work-permits.tsx';
import { WhatCame } from '../parts/what-came.tsx';
import { ProfileEditor } from '../profile/profile-editor.tsx';
import { call } from '../session.ts';

/** What is the person's own to answer, and exactly how each answer is used. */
export function LegalPage() {
  const query = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile'), staleTime: Number.POSITIVE_INFINITY });
  return (
    <WhatCame query={query}>
      {(data) => (
        <div className="stack">
          <header>
            <p className="small">
              <Link to="/profile">{say('Profile')}</Link>
            </p>
            <h1>{say('Legal and EEO answers')}</h1>
            <p className="soft">
              {say(
                'Everything here is left for you unless you say otherwise. Your answers are kept in your profile on this machine, with its backups and the form data kept with each application. They leave it only in a form that you submit.',
              )}
            </p>
          </header>
          <ProfileEditor key={data.revision} saved={data.profile} revision={data.revision}>
            {(profile, onChange) => <LegalForm profile={profile} onChange={onChange} />}
          </ProfileEditor>
        </div>
      )}
    </WhatCame>
  );
}

function LegalForm({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
  const parts = {
    answers: profile.answers,
    change: (part: Partial<ApplicationAnswers>) => onChange({ ...profile, answers: { ...profile.answers, ...part } }),
  };
  return (
    <>
      <WorkPermits {...parts} />
      <Declarations {...parts} />
      <EeoAnswers {...parts} />
      <ConsentAnswers {...parts} />
    </>
  );
}
