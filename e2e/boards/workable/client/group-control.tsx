import { useState } from 'react';
import type { WorkableField } from '../workable-posting.ts';
import { Box } from './choice-controls.tsx';
import { Illustrated } from './labels.tsx';
import { useControl, type Entry } from './form-state.ts';

/** Education and experience: one editor at a time, new entries first; what is not saved is not sent. */
export function GroupControl({ field }: { field: WorkableField }) {
  const { id, label, required, fields: parts = [] } = field;
  const { answer, put } = useControl(id);
  const [draft, setDraft] = useState<Entry>();
  const entries = (answer as Entry[] | undefined) ?? [];
  const [missing, setMissing] = useState<string[]>([]);
  const save = () => {
    const unanswered = parts.filter((part) => part.required && !draft?.[part.id]).map((part) => part.id);
    setMissing(unanswered);
    if (draft === undefined || unanswered.length > 0) return;
    put([draft, ...entries]);
    setDraft(undefined);
  };
  return (
    <div className="styles--1YIkW" data-ui={id}>
      <div className="styles--36XiB">
        <p id={`${id}_label`}>
          {label} {!required && <small>(Optional)</small>}
        </p>
        <button data-ui="add-section" aria-label={`Add ${label}`} type="button" disabled={draft !== undefined} onClick={() => setDraft({})}>
          + Add
        </button>
      </div>
      <ul>
        {draft !== undefined && (
          <li>
            <div data-ui="editor">
              {parts.map((part) => (
                <Part
                  key={part.id}
                  part={part}
                  value={draft[part.id]}
                  isMissing={missing.includes(part.id)}
                  onChange={(value) => setDraft({ ...draft, [part.id]: value })}
                />
              ))}
              <button data-ui="cancel-section" type="button" onClick={() => setDraft(undefined)}>
                Cancel
              </button>
              <button data-ui="save-section" type="button" onClick={save}>
                Update
              </button>
            </div>
          </li>
        )}
        {entries.map((entry, index) => (
          <li key={index}>
            <div data-ui="group">{Object.values(entry).filter(Boolean).join(', ')}</div>
            <button
              data-ui="delete-section"
              aria-label={`Delete ${label}`}
              type="button"
              onClick={() => put(entries.filter((other) => other !== entry))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type PartProps = {
  part: WorkableField;
  value: string | boolean | undefined;
  isMissing: boolean;
  onChange: (value: string | boolean) => void;
};

function Part({ part, value, isMissing, onChange }: PartProps) {
  const { id, label, type } = part;
  if (type === 'boolean')
    return <Box name={id} boxId={id} text={label} checked={value === true} required={false} toggle={() => onChange(value !== true)} />;
  const isDate = type === 'date';
  const shared = {
    name: id,
    'aria-labelledby': `${id}_part_label`,
    className: 'styles--2e9Cp',
    'data-error': isMissing,
    value: (value as string | undefined) ?? '',
    ...(isDate ? { placeholder: 'MM/YYYY', inputMode: 'tel' as const } : { id, 'data-ui': id }),
  };
  return (
    <label className="styles--3aPac">
      <span id={`${id}_part_label`}>
        <strong>{label}</strong>
      </span>
      <Illustrated>
        {type === 'paragraph' ? (
          <textarea {...shared} rows={5} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
        )}
      </Illustrated>
    </label>
  );
}
