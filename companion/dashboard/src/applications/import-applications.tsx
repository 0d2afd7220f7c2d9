import type { ImportPreview } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { ImportPreviewTable } from './import-preview.tsx';
import type { Changes } from './use-changes.tsx';

/** Applications from another program's table: shown first, taken over on the person's word, and taken back whole. */
export function ImportApplications({ tell: tellChange, refresh }: Pick<Changes, 'tell' | 'refresh'>) {
  const [csv, setCsv] = useState('');
  const preview = useMutation({
    mutationFn: async (text: string) => call('importApplications', { input: { csv: text, dryRun: true } }),
  });
  const take = useMutation({
    mutationFn: async () => call('importApplications', { input: { csv, dryRun: false } }),
    onSuccess: async ({ total, changeId }) => {
      setCsv('');
      preview.reset();
      await refresh();
      tellChange({ text: say('{count, plural, one {# application} other {# applications}} taken over.', { count: total }), changeId });
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
      <summary>{say('Take over a table of applications')}</summary>
      <div className="stack" aria-busy={isBusy}>
        <p className="soft">
          {say(
            'A CSV file of a spreadsheet or of another program, with a line of column names such as Title, Company, Status, Date applied, Link, Notes. You see what would be taken before anything is.',
          )}
        </p>
        <label>
          {say('File')}
          <input type="file" name="table" accept=".csv,.tsv,.txt,text/csv" onChange={({ target }) => void choose(target.files?.[0])} />
        </label>
        <label>
          {say('Or paste it')}
          <textarea rows={4} name="csv" value={csv} onChange={({ target }) => change(target.value)} />
        </label>
        <div className="row wrap">
          <button type="button" className="button" disabled={isBusy || csv.trim() === ''} onClick={() => preview.mutate(csv)}>
            {preview.isPending ? say('Reading…') : say('Preview')}
          </button>
          {preview.data && preview.data.total > 0 && (
            <button type="button" className="button main" disabled={isBusy} onClick={() => take.mutate()}>
              {take.isPending
                ? say('Taking over…')
                : say('Take over {count, plural, one {# application} other {# applications}}', { count: preview.data.total })}
            </button>
          )}
          {preview.data && <span className="soft small">{say('It can be taken back afterwards.')}</span>}
        </div>
        <Problem thrown={preview.error ?? take.error} />
        {preview.data && <Preview preview={preview.data} />}
      </div>
    </details>
  );
}

function Preview({ preview }: { preview: ImportPreview }) {
  const { total, known, problems } = preview;
  const shown =
    total === 0
      ? say('Nothing new in it.')
      : say('{count, plural, one {# application} other {# applications}} to take over.', { count: total });
  return (
    <div className="stack" role="group" aria-label={say('Preview')}>
      <p role="status">
        {shown}{' '}
        {known > 0 &&
          say('{count, plural, one {# application} other {# applications}} you have already; they stay as they are.', { count: known })}
      </p>
      <ImportPreviewTable preview={preview} />
      {problems.length > 0 && (
        <ul className="notice" aria-label={say('Lines left out')}>
          {problems.map(({ line, message }) => (
            <li key={line}>{say('Line {line}: {message}', { line, message: tell(message) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
