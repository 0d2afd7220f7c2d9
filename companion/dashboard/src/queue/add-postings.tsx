import { say, tell } from '@sincerely/shared/words';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { type Added, useAddPostings } from './use-add-postings.ts';

const linesOf = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** Postings by a list of addresses, one a line, or a table's column of them. What cannot be added stays in the box with the reason under it. */
export function AddPostings({ isOpen }: { isOpen: boolean }) {
  const [isOpenAtFirst] = useState(isOpen);
  const [text, setText] = useState('');
  const [tailor, setTailor] = useState(false);
  const { mutate, isPending, data, error, done, stop, variables } = useAddPostings((left) => setText(left.join('\n')));
  const urls = linesOf(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ urls, tailor });
  };
  return (
    <details className="card" id="add-to-queue" open={isOpenAtFirst}>
      <summary>{say('Add postings')}</summary>
      <form className="stack" aria-busy={isPending} onSubmit={submit}>
        <label>
          {say('Addresses of postings, one a line')}
          <textarea
            name="addresses"
            rows={5}
            placeholder="https://"
            spellCheck={false}
            value={text}
            readOnly={isPending}
            aria-describedby="addresses-refused"
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <FromTable onAddresses={(found) => setText([...linesOf(text), ...found].join('\n'))} />
        <label className="check">
          <input type="checkbox" name="tailor" checked={tailor} onChange={({ target }) => setTailor(target.checked)} />
          <span>{say('Tailor CV and letter first')}</span>
        </label>
        <div className="row wrap">
          <button type="submit" className="button main" disabled={isPending || urls.length === 0}>
            {urls.length === 0 ? say('Add to the queue') : say('Add {count, number} to the queue', { count: urls.length })}
          </button>
          {isPending && (
            <>
              <span role="status">{say('Read {done, number} of {count, number}', { done, count: variables.urls.length })}</span>
              <button type="button" className="button" onClick={stop}>
                {say('Stop')}
              </button>
            </>
          )}
        </div>
        <Problem thrown={error} />
        {data && !isPending && <WhatCame added={data} />}
      </form>
    </details>
  );
}

function WhatCame({ added: { count, refused } }: { added: Added }) {
  return (
    <div className="stack" id="addresses-refused">
      <p role="status">
        {say('{count, plural, =0 {None was added.} one {# was added.} other {# were added.}}', { count })}{' '}
        {refused.length > 0 &&
          say('{count, plural, one {# could not be; it is still in the box.} other {# could not be; they are still in the box.}}', {
            count: refused.length,
          })}
      </p>
      {refused.length > 0 && (
        <ul className="notice small refused-addresses" aria-label={say('Not added')}>
          {refused.map(({ url, code, message }) => (
            <li key={url} data-code={code}>
              <strong>{url}</strong> {tell(message)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The addresses of a table go into the box, where they are seen before anything is added. */
function FromTable({ onAddresses }: { onAddresses: (urls: string[]) => void }) {
  const { mutate, data, error } = useMutation({
    mutationFn: async (file: File) => call('readAddresses', { input: { csv: await file.text() } }),
    onSuccess: ({ urls }) => onAddresses(urls),
  });
  return (
    <div>
      <label>
        <span>
          {say('Or a CSV file')} <span className="soft small">{say('its column “url”, or its first column with addresses')}</span>
        </span>
        <input
          type="file"
          name="addresses-table"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ target }) => target.files?.[0] && mutate(target.files[0])}
        />
      </label>
      {data && (
        <p role="status" className="small">
          {say(
            '{count, plural, =0 {No address was found in it.} one {# address was put into the box.} other {# addresses were put into the box.}}',
            {
              count: data.urls.length,
            },
          )}
        </p>
      )}
      <Problem thrown={error} />
    </div>
  );
}
