import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { WorkableField } from '../workable-posting.ts';
import { ErrorLine, Illustrated, LabelText, errorMarks } from './labels.tsx';
import { useControl } from './form-state.ts';

/** Workable's own dropdown: options exist only while it is open, and the hidden input holds the id of the one picked. */
export function SelectControl({ field }: { field: WorkableField }) {
  const { id, required, options = [] } = field;
  const { answer, error, put } = useControl(id);
  const [open, setOpen] = useState(false);
  const root = useClosingRoot(() => setOpen(false));
  const list = `input_${id}_listbox`;
  const pick = (name: string) => {
    put(name);
    setOpen(false);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowDown' || key === 'Enter') setOpen(true);
    if (key === 'Escape') setOpen(false);
  };
  return (
    <div className="styles--3IYUq styles--aZ3VQ styles--3JEd1">
      <div className="styles--3aPac">
        <LabelText id={`${id}_label`} field={field} />
        <div ref={root} className="styles--2N29s" data-ui={id} data-open={open} data-input-type="select" {...errorMarks(id, error)}>
          <label className="styles--2bW8g" onClick={() => setOpen(true)}>
            <Illustrated>
              <input
                role="combobox"
                aria-haspopup="listbox"
                aria-expanded={open}
                aria-owns={list}
                aria-controls={list}
                aria-autocomplete="none"
                autoComplete="off"
                id={`input_${id}_input`}
                placeholder="Select an option…"
                aria-labelledby={`${id}_label`}
                type="text"
                className="styles--2e9Cp"
                readOnly
                value={options.find(({ name }) => name === answer)?.value ?? ''}
                onKeyDown={onKeyDown}
              />
            </Illustrated>
          </label>
          <input
            name={id}
            required={required}
            className="styles--3eBMS"
            tabIndex={-1}
            aria-hidden="true"
            value={(answer as string | undefined) ?? ''}
            readOnly
          />
          {open && (
            <ul id={list} role="listbox" className="styles--listbox">
              {options.map(({ name, value }) => (
                <li key={name} id={`${list}_${name}`} role="option" aria-selected={answer === name} onClick={() => pick(name)}>
                  <span>{value}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <ErrorLine id={id} />
    </div>
  );
}

/** A press anywhere else closes the menu. */
function useClosingRoot(close: () => void) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('mousedown', leave);
    return () => document.removeEventListener('mousedown', leave);
  });
  return root;
}
