import type { AshbyEntry } from '../ashby-posting.ts';
import { FieldEntry } from './field-entry.tsx';
import { useField } from './form-state.ts';

/** Two buttons, and a box nobody sees that is on for yes. A second press takes the answer back. */
export function YesNoField({ entry }: { entry: AshbyEntry }) {
  const { answer, put } = useField(entry);
  return (
    <FieldEntry entry={entry}>
      <div className="_container_y2cw4_29 _yesno_hkyf8_143 ashby-application-form-input-yesno">
        {[true, false].map((says) => (
          <button
            key={String(says)}
            className={`_option_y2cw4_33 ashby-application-form-input-yesno-option${answer === says ? ' _active_y2cw4_57' : ''}`}
            data-option={says ? 'yes' : 'no'}
            aria-pressed={answer === says}
            onClick={() => put(answer === says ? undefined : says)}
          >
            {says ? 'Yes' : 'No'}
          </button>
        ))}
        <input type="checkbox" tabIndex={-1} className="_input_y2cw4_71" name={entry.field.path} checked={answer === true} readOnly />
      </div>
    </FieldEntry>
  );
}

type Option = { label: string; value: string };

/** One of several: radio buttons named by form and question. */
export function RadioField({ entry }: { entry: AshbyEntry }) {
  const { answer, put, group } = useField(entry);
  return (
    <FieldEntry entry={entry} group="radio">
      {entry.field.selectableValues?.map((option, index) => (
        <OptionLine key={option.value} kind="radio" id={`${group}-labeled-radio-${index}`} option={option}>
          <input
            type="radio"
            id={`${group}-labeled-radio-${index}`}
            name={group}
            checked={answer === option.value}
            onChange={() => put(option.value)}
          />
        </OptionLine>
      ))}
    </FieldEntry>
  );
}

/** Several of several: every box is named by what it says. */
export function CheckboxField({ entry }: { entry: AshbyEntry }) {
  const { answer, put, group } = useField(entry);
  const chosen = (answer as string[] | undefined) ?? [];
  const toggle = (value: string) => put(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <FieldEntry entry={entry} group="checkbox">
      {entry.field.selectableValues?.map((option, index) => (
        <OptionLine key={option.value} kind="checkbox" id={`${group}-labeled-checkbox-${index}`} option={option}>
          <input
            type="checkbox"
            id={`${group}-labeled-checkbox-${index}`}
            name={option.label}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        </OptionLine>
      ))}
    </FieldEntry>
  );
}

type LineProps = { kind: 'radio' | 'checkbox'; id: string; option: Option; children: React.ReactNode };

function OptionLine({ kind, id, option, children }: LineProps) {
  return (
    <div className={`_option_1v5e2_35 ashby-application-form-input-${kind}-group-option`}>
      <span className="_container_1258i_29">{children}</span>
      <label htmlFor={id} className="_label_1v5e2_43">
        {option.label}
      </label>
    </div>
  );
}
