import { say, tell } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { call } from '../session.ts';
import { Problem } from './problem.tsx';

/** A posting of an ATS by its address: it is kept at once, its text is fetched from its site, and what could not be read is said. */
export function AddByAddress() {
  const [url, setUrl] = useState('');
  const cancel = useRef<AbortController>(undefined);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async () => {
      const { signal } = (cancel.current = new AbortController());
      return call('addPosting', { input: { url: url.trim() }, signal }).catch((thrown: unknown) => {
        if (!signal.aborted) throw thrown;
      });
    },
    onSettled: async () => queries.invalidateQueries({ queryKey: ['applications'] }),
    onSuccess: async (added) => {
      if (added === undefined || added.warning !== undefined) return;
      const { application } = added;
      setUrl('');
      await navigate({ to: '/applications/$id', params: { id: application.id } });
    },
  });
  return (
    <form
      className="card stack"
      aria-label={say('Add a posting by its address')}
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <label>
        {say('Address of a posting')} <span className="soft small">{say('on Greenhouse, Lever or Workable')}</span>
        <input
          type="url"
          name="address"
          required
          placeholder="https://"
          value={url}
          disabled={isPending}
          onChange={({ target }) => setUrl(target.value)}
        />
      </label>
      <div className="row">
        <button type="submit" className="button main" disabled={isPending || url.trim() === ''} aria-busy={isPending}>
          {isPending ? say('Reading the posting…') : say('Add')}
        </button>
        {isPending && (
          <button type="button" className="button" onClick={() => cancel.current?.abort()}>
            {say('Cancel')}
          </button>
        )}
      </div>
      <Problem thrown={error} />
      {data?.warning && (
        <p className="failure" role="alert" data-code={data.warning.code}>
          {tell(data.warning.message)}{' '}
          <Link to="/applications/$id" params={{ id: data.application.id }}>
            {say('Open it')}
          </Link>
        </p>
      )}
    </form>
  );
}
