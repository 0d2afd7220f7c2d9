import type { Fact, Profile } from '@sincerely/shared';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { ImportCv } from '../parts/import-cv.tsx';
import { OwnDocuments } from '../parts/own-documents.tsx';
import { Problem } from '../parts/problem.tsx';
import { ProfileForm } from '../profile/profile-form.tsx';
import { call } from '../session.ts';

/** The candidate's data: import it, correct it, save it. */
export function ProfilePage() {
  const { data, error } = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile'), staleTime: Number.POSITIVE_INFINITY });
  if (error) return <Problem thrown={error} />;
  if (!data) return <p className="late">Loading…</p>;
  return <Editor key={data.revision} saved={data.profile} revision={data.revision} />;
}

type Draft = { profile: Profile; from: 'saved' | 'edited' | 'imported'; facts: Fact[]; warnings: string[] };

/** An edit lives on the page until it is saved; an import is only a proposal. */
function Editor({ saved, revision }: { saved: Profile; revision: number }) {
  const [draft, setDraft] = useState<Draft>({ profile: saved, from: 'saved', facts: [], warnings: [] });
  const queries = useQueryClient();
  const save = async () => {
    const state = await call('saveProfile', { input: { profile: draft.profile, revision } });
    queries.setQueryData(['profile'], state);
  };
  const doubtful = draft.facts.filter(({ confidence }) => confidence < 0.7);
  return (
    <div className="stack">
      <div className="spread wrap">
        <h1>Profile</h1>
        <Link to="/profile/improve" className="button">
          Improve my CV
        </Link>
      </div>
      <ImportCv
        onRead={({ profile, facts, warnings }) =>
          setDraft({ profile: { ...profile, answers: { ...saved.answers, ...profile.answers } }, from: 'imported', facts, warnings })
        }
      />
      {draft.from === 'imported' && (
        <div className="notice stack" role="status">
          <p>
            {draft.facts.length} facts were read. Nothing is saved yet: check them below, correct what is wrong, and save.
            {doubtful.length > 0 && ` ${doubtful.length} are marked as uncertain.`}
          </p>
          <ul>
            {[...draft.warnings, ...doubtful.slice(0, 12).map(({ text }) => `Uncertain: ${text}`)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <ProfileForm
        profile={draft.profile}
        onChange={(profile) => setDraft((before) => ({ ...before, profile, from: before.from === 'imported' ? 'imported' : 'edited' }))}
      />
      <OwnDocuments />
      <div className="save-bar row">
        <Act kind="main" action={save} disabled={draft.from === 'saved'} refresh={['overview']}>
          Save profile
        </Act>
        <span className="soft small">{draft.from === 'saved' ? 'Saved.' : 'Not saved yet.'}</span>
      </div>
    </div>
  );
}
