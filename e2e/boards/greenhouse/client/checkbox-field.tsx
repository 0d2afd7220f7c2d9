import { FieldError } from './labels.tsx';
import { useForm, type Option } from './form-state.ts';

type Props = { id: string; label: string; required: boolean; options: Option[] };

/** Several ticks for one question. `id` ends in `[]`, as Greenhouse names it. */
export function CheckboxField({ id, label, required, options }: Props) {
  const { values, errors, set } = useForm();
  const picked = (values[id] as readonly Option[] | undefined) ?? [];
  const toggle = (option: Option, on: boolean) => set(id, on ? [...picked, option] : picked.filter(({ value }) => value !== option.value));
  return (
    <fieldset className="checkbox" id={id} aria-required={required}>
      <legend className="label checkbox__description">
        {label}
        {required && <span className="required">*</span>}
      </legend>
      {options.map((option) => (
        <div className="checkbox__wrapper" key={option.value}>
          <div className="checkbox__input">
            <input
              {...{ description: label }}
              required={required && picked.length === 0}
              type="checkbox"
              id={`${id}_${option.value}`}
              name={id}
              aria-describedby={`${id}-description ${id}-error`}
              aria-invalid={id in errors}
              aria-errormessage={`${id}-error`}
              value={option.value}
              checked={picked.some(({ value }) => value === option.value)}
              onChange={(event) => toggle(option, event.target.checked)}
            />
          </div>
          <label htmlFor={`${id}_${option.value}`}>{option.label}</label>
        </div>
      ))}
      <FieldError id={id} />
    </fieldset>
  );
}

/** One statement to agree to, such as the privacy consent. */
export function ConsentField({ id, label, required }: Omit<Props, 'options'>) {
  const { values, errors, set } = useForm();
  return (
    <div className="checkbox--full-width checkbox" id={id}>
      <div className="checkbox__wrapper">
        <div className="checkbox__input">
          <input
            aria-required={required}
            required={required}
            className="checkbox--full-width"
            type="checkbox"
            id={`${id}_1`}
            name={id}
            aria-describedby={`${id}-description ${id}-error`}
            aria-invalid={id in errors}
            aria-errormessage={`${id}-error`}
            value="1"
            checked={values[id] === true}
            onChange={(event) => set(id, event.target.checked)}
          />
        </div>
        <label htmlFor={`${id}_1`}>
          {label}
          {required && <span className="required">*</span>}
        </label>
      </div>
      <FieldError id={id} />
    </div>
  );
}
