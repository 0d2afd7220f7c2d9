import type { ReadPosting } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../session.ts';
import { Problem } from './problem.tsx';

type Pasted = { title: string; company: string; url: string; text: string };
const nothing: Pasted = { title: '', company: '', url: '', text: '' };

/** A posting from anywhere, by its text: it is saved at once and can be tailored to like any other. */
export function PastePosting() {
  const [pasted, setPasted] = useState(nothing);
  const change = (part: Partial<Pasted>) => setPasted({ ...pasted, ...part });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => call('savePosting', { input: await postingOf(pasted) }),
    onSuccess: async ({ application }) => {
      setPasted(nothing);
      await queries.invalidateQueries({ queryKey: ['applications'] });
      await navigate({ to: '/applications/$id', params: { id: application.id } });
    },
  });
  return (
    <details className="card">
      <summary>{say('Add a posting by its text')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <label>
          {say('Text of the posting')}
          <textarea rows={8} name="text" required value={pasted.text} onChange={({ target }) => change({ text: target.value })} />
        </label>
        <label>
          {say('Title')} <span className="soft small">{say('the first line of the text when left empty')}</span>
          <input type="text" name="title" value={pasted.title} onChange={({ target }) => change({ title: target.value })} />
        </label>
        <label>
          {say('Employer')}
          <input type="text" name="company" value={pasted.company} onChange={({ target }) => change({ company: target.value })} />
        </label>
        <label>
          {say('Address of the posting')} <span className="soft small">{say('if it has one; it is kept, not opened')}</span>
          <input type="url" name="url" value={pasted.url} onChange={({ target }) => change({ url: target.value })} />
        </label>
        <div className="row">
          <button type="submit" className="button main" disabled={isPending || pasted.text.trim() === ''} aria-busy={isPending}>
            {say('Save')}
          </button>
        </div>
        <Problem thrown={error} />
      </form>
    </details>
  );
}

/** The same text is the same posting. */
async function postingOf({ title, company, url, text }: Pasted): Promise<ReadPosting> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.trim()));
  const postingId = Array.from(new Uint8Array(digest).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const [first = ''] = text.trim().split('\n');
  return {
    ats: 'pasted',
    board: company.trim() || 'pasted',
    postingId,
    url: url.trim() || `about:blank#${postingId}`,
    title: (title.trim() || first.trim()).slice(0, 500),
    ...(company.trim() === '' ? {} : { company: company.trim() }),
    description: text.trim().slice(0, 200_000),
  };
}
