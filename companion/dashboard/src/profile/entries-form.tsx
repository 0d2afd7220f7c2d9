import type { Education, Profile, Work } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { TextField } from './text-field.tsx';

type Props = { kind: 'work' | 'education'; profile: Profile; onChange: (profile: Profile) => void };
type Entry = Partial<Work> & Partial<Education>;

const names = { work: phrase('Work'), education: phrase('Education') };
const fields = {
  work: [
    ['name', phrase('Employer')],
    ['position', phrase('Title')],
    ['location', phrase('Place')],
  ],
  education: [
    ['institution', phrase('School')],
    ['studyType', phrase('Degree')],
    ['area', phrase('Subject')],
  ],
} as const;
const empty = { work: { name: '', highlights: [] }, education: { institution: '' } };

/** Work or education, newest first as the person keeps them. */
export function EntriesForm({ kind, profile, onChange }: Props) {
  const entries: Entry[] = profile[kind];
  const change = (next: Entry[]) => onChange({ ...profile, [kind]: next });
  return (
    <fieldset className="card stack">
      <legend>{say(names[kind])}</legend>
      {entries.map((entry, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- entries have no other identity while they are typed
        <div key={index} className="entry stack">
          <EntryFields
            kind={kind}
            entry={entry}
            onChange={(part) => change(entries.map((old, at) => (at === index ? { ...old, ...part } : old)))}
          />
          <button type="button" className="button quiet" onClick={() => change(entries.filter((_, at) => at !== index))}>
            {say('Remove this entry')}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => change([empty[kind], ...entries])}>
        {kind === 'work' ? say('Add a position') : say('Add a school')}
      </button>
    </fieldset>
  );
}

function EntryFields({ kind, entry, onChange }: { kind: Props['kind']; entry: Entry; onChange: (part: Entry) => void }) {
  // An emptied date is no date: an empty text would not be one.
  const date = (key: 'startDate' | 'endDate') => (text: string) => onChange({ [key]: text === '' ? undefined : text });
  return (
    <div className="grid">
      {fields[kind].map(([key, label]) => (
        <TextField
          key={key}
          label={say(label)}
          value={(entry as Record<string, string | undefined>)[key]}
          onChange={(text) => onChange({ [key]: text })}
        />
      ))}
      <TextField label={say('From')} hint="2021-03" value={entry.startDate} onChange={date('startDate')} />
      <TextField label={say('To')} hint={say('empty: until today')} value={entry.endDate} onChange={date('endDate')} />
      {kind === 'work' && (
        <div className="wide">
          <TextField
            label={say('What you did, a line each')}
            long
            value={entry.highlights?.join('\n')}
            onChange={(text) => onChange({ highlights: text.split('\n') })}
          />
        </div>
      )}
    </div>
  );
}
