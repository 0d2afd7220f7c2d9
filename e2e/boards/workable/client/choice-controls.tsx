import type { KeyboardEvent } from 'react';
import type { WorkableField } from '../workable-posting.ts';
import { ErrorLine, LabelText, errorMarks, useRandomId } from './labels.tsx';
import { useControl } from './form-state.ts';

type Option = { name: string; value: string };

const yesNo: Option[] = [
  { name: 'true', value: 'YES' },
  { name: 'false', value: 'NO' },
];

/** Yes/no and single choice: the wrapper has the radio's role and state, the input inside it is hidden from the tree. */
export function RadioControl({ field }: { field: WorkableField }) {
  const { id, required } = field;
  const { answer, error, put } = useControl(id);
  const group = `${useRandomId()}_label`;
  const options = field.type === 'boolean' ? yesNo : (field.options ?? []);
  return (
    <div className="styles--3IYUq styles--3JEd1">
      <div className="styles--3aPac">
        <LabelText id={group} field={field} />
        <div className="styles--Bnumk">
          <fieldset role="radiogroup" className="styles--2-TzV" data-ui={id} aria-labelledby={group} {...errorMarks(id, error)}>
            {options.map((option) => (
              <Radio
                key={option.name}
                {...{ name: id, group, option, required }}
                checked={answer === option.name}
                pick={() => put(option.name)}
              />
            ))}
          </fieldset>
        </div>
      </div>
      <ErrorLine id={id} />
    </div>
  );
}

type RadioProps = { name: string; group: string; option: Option; required: boolean; checked: boolean; pick: () => void };

function Radio({ name, group, option, required, checked, pick }: RadioProps) {
  const id = useRandomId();
  return (
    <div
      data-ui="option"
      className="styles--2uZxz"
      aria-labelledby={`${group} radio_label_${id}`}
      id={`wrapper_${id}`}
      role="radio"
      aria-checked={checked}
      aria-required={required}
      tabIndex={0}
      onClick={pick}
      onKeyDown={onSpace(pick)}
    >
      <label>
        <input
          aria-required={required}
          required={required}
          id={id}
          tabIndex={-1}
          aria-hidden="true"
          type="radio"
          name={name}
          className="styles--2e9Cp visually-away"
          dir="auto"
          value={option.name}
          checked={checked}
          onChange={pick}
        />
        <div>
          <div className="styles--3qHIU">
            <span id={`radio_label_${id}`} className="styles--1h-sV">
              {option.value}
            </span>
          </div>
        </div>
      </label>
    </div>
  );
}

function onSpace(press: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    press();
  };
}

/** Multiple choice: every option has a name of its own, its id. */
export function CheckboxControl({ field }: { field: WorkableField }) {
  const { id, required } = field;
  const { answer, put } = useControl(id);
  const group = useRandomId();
  const options = field.options ?? [];
  const chosen = (answer as string[] | undefined) ?? [];
  const toggle = (name: string) => {
    const next = options.map((option) => option.name).filter((other) => (other === name ? !chosen.includes(name) : chosen.includes(other)));
    put(next.length === 0 ? undefined : next);
  };
  return (
    <div className="styles--3IYUq styles--3JEd1">
      <div className="styles--3aPac">
        <LabelText id={`${group}_label`} field={field} />
        <div role="group" data-ui={id} aria-labelledby={`${group}_label`} id={`input_${group}`} className="styles--2-TzV">
          {options.map(({ name, value }) => (
            <Box key={name} name={name} text={value} checked={chosen.includes(name)} required={required} toggle={() => toggle(name)} />
          ))}
        </div>
      </div>
      <ErrorLine id={id} />
    </div>
  );
}

type BoxProps = { name: string; text: string; checked: boolean; required: boolean; toggle: () => void; boxId?: string };

/** A tick with its wrapper; the wrapper carries role and state. */
export function Box({ name, text, checked, required, toggle, boxId }: BoxProps) {
  const own = useRandomId();
  const id = boxId ?? own;
  return (
    <label className="styles--2dcpC" data-checked={checked}>
      <div
        className="styles--3muiL"
        aria-labelledby={`checkbox_label_${id}`}
        role="checkbox"
        aria-checked={checked}
        aria-required={required}
        tabIndex={0}
        id={id}
        onKeyDown={onSpace(toggle)}
      >
        <input
          aria-required={required}
          required={required}
          tabIndex={-1}
          aria-hidden="true"
          type="checkbox"
          name={name}
          className="styles--2e9Cp"
          dir="auto"
          checked={checked}
          onChange={toggle}
        />
      </div>
      <span id={`checkbox_label_${id}`} className="styles--QTMDv styles--2TdGW">
        {text}
      </span>
    </label>
  );
}
