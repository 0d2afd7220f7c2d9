import type { AshbyEntry } from '../ashby-posting.ts';
import { FieldEntry } from './field-entry.tsx';
import { useField } from './form-state.ts';

const types: Record<string, { type: string; placeholder: string }> = {
  Email: { type: 'email', placeholder: 'hello@example.com...' },
  Phone: { type: 'tel', placeholder: '1-415-555-1234...' },
  Number: { type: 'number', placeholder: 'Type here...' },
};

export function TextField({ entry }: { entry: AshbyEntry }) {
  const { path, type } = entry.field;
  const { answer, error, put } = useField(entry);
  const shared = {
    id: path,
    name: path,
    value: (answer as string | undefined) ?? '',
    required: entry.isRequired,
    'aria-invalid': error !== undefined,
    className: '_input_1ndat_28 ashby-application-form-input',
  };
  return (
    <FieldEntry entry={entry}>
      {type === 'LongText' ? (
        <textarea {...shared} rows={5} placeholder="Type here..." onChange={(event) => put(event.target.value)} />
      ) : (
        <input
          {...(types[type] ?? { type: 'text', placeholder: 'Type here...' })}
          {...shared}
          onChange={(event) => put(event.target.value)}
        />
      )}
    </FieldEntry>
  );
}
