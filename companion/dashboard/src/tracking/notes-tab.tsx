import type { ApplicationDetail } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Problem } from '../parts/problem.tsx';
import { ContactsEditor } from './contacts-editor.tsx';
import { DeadlineField } from './deadline-field.tsx';
import { NotesEditor } from './notes-editor.tsx';
import { Reminders } from './reminders.tsx';
import { SettledField } from './settled-field.tsx';
import { TagsEditor } from './tags-editor.tsx';
import { useTracking } from './use-tracking.ts';

/** What the person keeps of an application for themselves. Nothing of it is sent to anybody. */
export function NotesTab({ application }: { application: ApplicationDetail }) {
  const { id, notes, posting } = application;
  const { tracking, reminders, error, problem, change, retry } = useTracking(id);
  return (
    <div className="stack tracking">
      <NotesEditor applicationId={id} saved={notes} />
      <Problem thrown={error ?? problem} />
      {problem !== undefined && (
        <div className="row">
          <button type="button" className="button" onClick={retry}>
            {say('Save again')}
          </button>
        </div>
      )}
      {tracking && (
        <>
          <TagsEditor tags={tracking.tags} onChange={(tags) => change({ tags })} />
          <div className="grid">
            <DeadlineField
              applicationId={id}
              updatedAt={posting.updatedAt}
              deadline={tracking.deadline}
              onChange={(deadline) => change({ deadline })}
            />
            <SettledField
              label={say('Salary')}
              placeholder={say('such as 65–80 k€')}
              maxLength={200}
              value={tracking.salary}
              onSettled={(salary) => change({ salary })}
            />
          </div>
          <Reminders applicationId={id} reminders={reminders} />
          <ContactsEditor contacts={tracking.contacts} onChange={(contacts) => change({ contacts })} />
        </>
      )}
    </div>
  );
}
