import type { BaseCv, Profile } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { Problem } from '../parts/problem.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { call } from '../session.ts';
import { countsOf } from './selectable.ts';
import { useBases } from './use-bases.ts';

/** The bases CVs are made from: make, copy, rename, choose the default, remove with undo. */
export function BaseCvs({ profile }: { profile: Profile }) {
  const bases = useBases();
  const [removed, setRemoved] = useState<BaseCv>();
  return (
    <section className="card stack" aria-label={say('Base CVs')}>
      <h2>{say('Base CVs')}</h2>
      <p className="soft">
        {say(
          'What of your profile a CV is made from, such as one for engineering and one for leading a team. They hold no words of their own: change a fact of your profile and it changes in each. Forms are always filled from the whole profile.',
        )}
      </p>
      {bases?.map((base) => (
        <BaseLine key={base.id} base={base} profile={profile} isOnly={bases.length === 1} onRemoved={setRemoved} />
      ))}
      {removed && <Removed base={removed} onBack={() => setRemoved(undefined)} />}
      <NewBase />
    </section>
  );
}

type LineProps = { base: BaseCv; profile: Profile; isOnly: boolean; onRemoved: (base: BaseCv) => void };

function BaseLine({ base, profile, isOnly, onRemoved }: LineProps) {
  const { id, name, isDefault } = base;
  const [renamed, setRenamed] = useState<string>();
  const change = async (input: { name?: string; isDefault?: true }) => {
    await call('changeBaseCv', { params: { id }, input });
    setRenamed(undefined);
  };
  const remove = async () => {
    await call('removeBaseCv', { params: { id } });
    onRemoved(base);
  };
  return (
    <div className="spread wrap" role="group" aria-label={name} data-base={name}>
      {renamed === undefined ? (
        <span>
          <Link to="/profile/base/$id" params={{ id }}>
            {name}
          </Link>{' '}
          <span className="soft small">
            {isDefault && <>{say('default')} · </>}
            {countsOf(profile, base)}
          </span>
        </span>
      ) : (
        <input
          type="text"
          aria-label={say('New name of {name}', { name })}
          value={renamed}
          onChange={({ target }) => setRenamed(target.value)}
        />
      )}
      <span className="row wrap">
        {renamed === undefined ? (
          <>
            <button type="button" className="button quiet" aria-label={say('Rename {name}', { name })} onClick={() => setRenamed(name)}>
              {say('Rename')}
            </button>
            <Act
              kind="quiet"
              action={async () => call('addBaseCv', { input: { name: say('{name}, copy', { name }), from: id } })}
              refresh={['profile']}
            >
              {say('Duplicate')}
            </Act>
            {!isDefault && (
              <Act kind="quiet" action={async () => change({ isDefault: true })} refresh={['profile']}>
                {say('Make default')}
              </Act>
            )}
            {!isOnly && (
              <Act kind="quiet" action={remove} refresh={['profile']}>
                {say('Remove')}
              </Act>
            )}
          </>
        ) : (
          <>
            <Act action={async () => change({ name: renamed })} disabled={renamed.trim() === ''} refresh={['profile']}>
              {say('Save name')}
            </Act>
            <button type="button" className="button quiet" onClick={() => setRenamed(undefined)}>
              {say('Cancel')}
            </button>
          </>
        )}
      </span>
    </div>
  );
}

function Removed({ base: { id, name, isDefault }, onBack }: { base: BaseCv; onBack: () => void }) {
  const putBack = async () => {
    await call('restoreBaseCv', { params: { id } });
    if (isDefault) await call('changeBaseCv', { params: { id }, input: { isDefault: true } });
    onBack();
  };
  return <UndoNotice text={say('Removed “{name}”.', { name })} undo={putBack} refresh={['profile']} />;
}

function NewBase() {
  const [name, setName] = useState('');
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => call('addBaseCv', { input: { name } }),
    onSuccess: async () => {
      setName('');
      await queries.invalidateQueries({ queryKey: ['profile', 'bases'] });
    },
  });
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <input
        type="text"
        className="search"
        name="base"
        aria-label={say('Name of a new base CV')}
        placeholder={say('Name, such as Manager')}
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button" disabled={isPending || name.trim() === ''}>
        {say('Add a base CV')}
      </button>
      <Problem thrown={error} />
    </form>
  );
}
