import type { Profile } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Act } from '../parts/act.tsx';
import { call } from '../session.ts';

type Props = { saved: Profile; revision: number; children: (profile: Profile, onChange: (profile: Profile) => void) => ReactNode };

/** A profile under the person's hand: an edit lives on the page until it is saved. */
export function ProfileEditor({ saved, revision, children }: Props) {
  const [edited, setEdited] = useState<Profile>();
  const queries = useQueryClient();
  const save = async () => {
    const state = await call('saveProfile', { input: { profile: edited ?? saved, revision } });
    queries.setQueryData(['profile'], state);
  };
  return (
    <div className="stack">
      {children(edited ?? saved, setEdited)}
      <div className="save-bar row">
        <Act kind="main" action={save} disabled={edited === undefined} refresh={['overview']}>
          {say('Save profile')}
        </Act>
        <span className="soft small">{edited === undefined ? say('Saved.') : say('Not saved yet.')}</span>
      </div>
    </div>
  );
}
