import { useEffect, useRef } from 'react';
import type { WorkableField } from '../workable-posting.ts';
import { ErrorLine, Illustrated, LabelText, errorMarks } from './labels.tsx';
import { useControl, useForm } from './form-state.ts';

type Props = { field: WorkableField };

const inputTypes: Record<string, string> = { email: 'email', number: 'number' };

export function TextControl({ field }: Props) {
  const { id, required, type } = field;
  const { answer, error, put } = useControl(id);
  const { behaviour } = useForm();
  const value = (answer as string | undefined) ?? '';
  const shared = {
    'aria-required': required,
    id,
    maxLength: field.maxLength ?? (type === 'paragraph' ? 200_000 : 255),
    'data-ui': id,
    name: id,
    'aria-labelledby': `${id}_label`,
    ...errorMarks(id, error),
    required,
    className: 'styles--2e9Cp',
    dir: 'auto',
    value,
  };
  const held = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const key = useRenewingKey(behaviour.rerenderOnKeystroke, value, () => held.current?.focus());
  return (
    <div className="styles--3IYUq styles--3JEd1">
      <label className="styles--3aPac">
        <LabelText id={`${id}_label`} field={field} />
        <Illustrated>
          {type === 'paragraph' ? (
            <textarea key={key} ref={held} {...shared} rows={5} onChange={(event) => put(event.target.value)} />
          ) : (
            <input key={key} ref={held} {...shared} type={inputTypes[type] ?? 'text'} onChange={(event) => put(event.target.value)} />
          )}
        </Illustrated>
      </label>
      <ErrorLine id={id} />
      {field.helper && (
        <span className="styles--f-uLT" id={`${id}_helper`}>
          {field.helper}
        </span>
      )}
    </div>
  );
}

/** With `on`, a new element at each change of the value; the caret stays where the person types. */
function useRenewingKey(on: boolean, value: string, focus: () => void): string {
  const seen = useRef(value);
  useEffect(() => {
    if (on && seen.current !== value) focus();
    seen.current = value;
  });
  return on ? value : 'same';
}

/** The address arrives guessed from the visitor's IP; its companions are managed by the page itself. */
export function AddressControl({ field }: Props) {
  const { answer } = useControl(field.id);
  const parts = ((answer as string | undefined) ?? '').split(', ');
  const companions = { city: parts.length > 1 ? parts[0] : '', postcode: '', country: parts.at(-1) };
  return (
    <>
      <TextControl field={field} />
      {Object.entries(companions).map(([name, value]) => (
        <div key={name} className="styles--3IYUq" style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>
          <label className="styles--3aPac">
            <Illustrated>
              <input
                id={name}
                aria-hidden="true"
                tabIndex={-1}
                name={name}
                type="text"
                className="styles--2e9Cp"
                dir="auto"
                value={value ?? ''}
                readOnly
              />
            </Illustrated>
          </label>
        </div>
      ))}
    </>
  );
}
