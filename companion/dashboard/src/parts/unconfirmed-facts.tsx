import type { Fact } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../session.ts';
import { Act } from './act.tsx';

/** Facts that were read from a file and saved without the person's word. */
export function UnconfirmedFacts({ facts, revision }: { facts: Fact[]; revision: number }) {
  const open = facts.filter(({ confirmed }) => !confirmed);
  const queries = useQueryClient();
  if (open.length === 0) return null;
  const confirm = (ids: string[]) => async () =>
    queries.setQueryData(['profile'], await call('confirmFacts', { input: { ids, revision } }));
  return (
    <section className="notice stack" aria-label={say('Not confirmed')}>
      <div className="spread wrap">
        <h2>{say('{count, plural, one {One fact is} other {# facts are}} read, but not confirmed by you', { count: open.length })}</h2>
        <Act action={confirm(open.map(({ id }) => id))}>{say('All are right')}</Act>
      </div>
      <ul>
        {open.map(({ id, text, doubt, source }) => (
          <li key={id} className="spread">
            <span>
              {text}{' '}
              <span className="soft small">
                {source.file}
                {source.line !== undefined && `, ${say('line {line}', { line: source.line })}`}
                {doubt !== undefined && ` · ${tell(doubt)}`}
              </span>
            </span>
            <Act kind="quiet" action={confirm([id])}>
              {say('It is right')}
            </Act>
          </li>
        ))}
      </ul>
    </section>
  );
}
