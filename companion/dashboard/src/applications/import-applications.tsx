import type { ImportPreview } from '@sincerely/shared';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { ImportPreviewTable } from './import-preview.tsx';
import { type Changes, howMany } from './use-changes.tsx';

/** Applications from another program's table: shown first, taken over on the person's word, and taken back whole. */
export function ImportApplications({ changes }: { changes: Changes }) {
  const [csv, setCsv] = useState('');
  const preview = useMutation({
    mutationFn: async (text: string) => call('importApplications', { input: { csv: text, dryRun: true } }),
  });
  const take = useMutation({
    mutationFn: async () => call('importApplications', { input: { csv, dryRun: false } }),
    onSuccess: async ({ total, changeId }) => {
      setCsv('');
      preview.reset();
      await changes.refresh();
      changes.tell({ text: `${howMany(total)} taken over.`, changeId });
    },
  });
  const change = (text: string) => {
    setCsv(text);
    preview.reset();
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    setCsv(text);
    preview.mutate(text);
  };
  const isBusy = preview.isPending || take.isPending;
  return (
    <details className="card">
      <summary>Take over a table of applications</summary>
      <div className="stack" aria-busy={isBusy}>
        <p className="soft">
          A CSV file of a spreadsheet or of another program, with a line of column names such as Title, Company, Status, Date applied, Link,
          Notes. You see what would be taken before anything is.
        </p>
        <label>
          File
          <input type="file" name="table" accept=".csv,.tsv,.txt,text/csv" onChange={({ target }) => void choose(target.files?.[0])} />
        </label>
        <label>
          Or paste it
          <textarea rows={4} name="csv" value={csv} onChange={({ target }) => change(target.value)} />
        </label>
        <div className="row wrap">
          <button type="button" className="button" disabled={isBusy || csv.trim() === ''} onClick={() => preview.mutate(csv)}>
            {preview.isPending ? 'Reading…' : 'Preview'}
          </button>
          {preview.data && preview.data.total > 0 && (
            <button type="button" className="button main" disabled={isBusy} onClick={() => take.mutate()}>
              {take.isPending ? 'Taking over…' : `Take over ${howMany(preview.data.total)}`}
            </button>
          )}
          {preview.data && <span className="soft small">It can be taken back afterwards.</span>}
        </div>
        <Problem thrown={preview.error ?? take.error} />
        {preview.data && <Preview preview={preview.data} />}
      </div>
    </details>
  );
}

function Preview({ preview }: { preview: ImportPreview }) {
  const { total, known, problems } = preview;
  const shown = total === 0 ? 'Nothing new in it.' : `${howMany(total)} to take over.`;
  return (
    <div className="stack" role="group" aria-label="Preview">
      <p role="status">
        {shown} {known > 0 && `${howMany(known)} you have already; they stay as they are.`}
      </p>
      <ImportPreviewTable preview={preview} />
      {problems.length > 0 && (
        <ul className="notice" aria-label="Lines left out">
          {problems.map(({ line, message }) => (
            <li key={line}>
              Line {line}: {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
