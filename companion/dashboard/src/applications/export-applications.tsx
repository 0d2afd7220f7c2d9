import { say } from '@sincerely/shared/words';
import { Act } from '../parts/act.tsx';
import { saveAs } from '../parts/save-as.ts';
import { call } from '../session.ts';

/** All applications as a file of the person's own. */
export function ExportApplications() {
  const save = (format: 'csv' | 'json') => async () => {
    const { name, mime, text } = await call('exportApplications', { input: { format } });
    saveAs(name, text, mime);
  };
  return (
    <details className="card">
      <summary>{say('Export your applications')}</summary>
      <div className="stack">
        <p className="soft">
          {say(
            'All of them, with notes, tags and dates. A CSV file opens in a spreadsheet and can be taken over again; JSON is for programs.',
          )}
        </p>
        <div className="row wrap">
          <Act action={save('csv')}>{say('Export as CSV')}</Act>
          <Act action={save('json')}>{say('Export as JSON')}</Act>
        </div>
      </div>
    </details>
  );
}
