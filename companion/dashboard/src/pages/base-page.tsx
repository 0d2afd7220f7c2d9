import type { BaseCv, Profile } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { BaseList } from '../base-cvs/base-list.tsx';
import { countsOf, selectableOf } from '../base-cvs/selectable.ts';
import { useBases } from '../base-cvs/use-bases.ts';
import { Problem } from '../parts/problem.tsx';
import { WhatCame } from '../parts/what-came.tsx';
import { call } from '../session.ts';

/** One base CV: what of the profile is in it, and in which order. */
export function BasePage() {
  const { id } = useParams({ from: '/profile/base/$id' });
  const bases = useBases();
  const query = useQuery({ queryKey: ['profile'], queryFn: async () => call('profile'), staleTime: Number.POSITIVE_INFINITY });
  return (
    <WhatCame query={query}>
      {({ profile }) =>
        bases === undefined ? <p className="late">{say('Loading…')}</p> : <Base bases={bases} id={id} profile={profile} />
      }
    </WhatCame>
  );
}

function Base({ bases, id, profile }: { bases: BaseCv[]; id: string; profile: Profile }) {
  const base = bases.find((one) => one.id === id);
  if (base !== undefined) return <Selection base={base} profile={profile} />;
  return (
    <div className="stack">
      <h1>{say('Base CV')}</h1>
      <p>
        {say('There is no such base CV any more.')} <Link to="/documents">{say('To your documents')}</Link>
      </p>
    </div>
  );
}

/** Each change is kept at once; the box or button takes it back. */
function Selection({ base, profile }: { base: BaseCv; profile: Profile }) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (part: Pick<Partial<BaseCv>, 'out' | 'order'>) => call('changeBaseCv', { params: { id: base.id }, input: part }),
    onMutate: (part) =>
      queries.setQueryData<BaseCv[]>(['profile', 'bases'], (all) => all?.map((one) => (one.id === base.id ? { ...one, ...part } : one))),
    onError: async () => queries.invalidateQueries({ queryKey: ['profile', 'bases'] }),
    scope: { id: 'base-cv' },
  });
  return (
    <div className="stack">
      <header>
        <p className="small">
          <Link to="/documents">{say('Documents')}</Link>
        </p>
        <h1>{base.name}</h1>
        <p className="soft">
          {say(
            '{counts}. Name and contact are always in. What you add to your profile later is in until you take it out. For a posting, points and skills that it asks for come first; where it asks for none, your order holds.',
            { counts: countsOf(profile, base) },
          )}
        </p>
      </header>
      <Problem thrown={error} />
      {selectableOf(profile, base).map((list) => (
        <BaseList key={list.kind} list={list} base={base} onChange={mutate} />
      ))}
      <p className="soft small" role="status">
        {isPending ? say('Saving…') : say('Saved.')}
      </p>
    </div>
  );
}
