import type { ReactNode } from 'react';
import Select, {
  components,
  NonceProvider,
  type ClearIndicatorProps,
  type ControlProps,
  type DropdownIndicatorProps,
  type InputProps,
} from 'react-select';
import AsyncSelect from 'react-select/async';
import { FieldError, LabelText } from './labels.tsx';
import { useForm, type Option } from './form-state.ts';

type Props = {
  id: string;
  label: string;
  required?: boolean;
  options?: Option[];
  isMulti?: boolean;
  /** Options come from the server while typing. */
  load?: (text: string) => Promise<Option[]>;
  placeholder?: string;
  show?: (option: Option) => ReactNode;
  withoutToggle?: boolean;
  onPick?: (option: Option | null) => void;
};

/** A react-select as Greenhouse builds it: the input carries the question's id and no name. */
export function SelectField({
  id,
  label,
  required = false,
  options = [],
  isMulti = false,
  load,
  placeholder,
  show,
  withoutToggle,
  onPick,
}: Props) {
  const { text, values, errors, set } = useForm();
  const common = {
    inputId: id,
    instanceId: id,
    className: 'select-shell',
    classNamePrefix: 'select',
    isMulti,
    isClearable: !required || isMulti,
    required,
    placeholder: placeholder ?? text.select,
    noOptionsMessage: () => text.noOptions,
    loadingMessage: () => text.loading,
    value: (values[id] ?? null) as Option | null,
    onChange: (picked: unknown) => {
      set(id, picked as Option | null);
      onPick?.(picked as Option | null);
    },
    'aria-labelledby': `${id}-label`,
    'aria-errormessage': `${id}-error`,
    'aria-invalid': id in errors,
    components: { Control, Input, ClearIndicator, IndicatorSeparator: null, DropdownIndicator: withoutToggle ? null : DropdownIndicator },
    ...(show ? { formatOptionLabel: show } : {}),
  };
  return (
    <div className="select">
      <div className="select__container">
        <label id={`${id}-label`} htmlFor={id} className="label select__label">
          <LabelText label={label} required={required} />
        </label>
        <NonceProvider nonce="" cacheKey="remix-css">
          {load ? <AsyncSelect {...common} cacheOptions loadOptions={load} /> : <Select {...common} options={options} />}
        </NonceProvider>
        <FieldError id={id} />
      </div>
    </div>
  );
}

function Control(props: ControlProps<Option>) {
  return (
    <div>
      <components.Control {...props} />
    </div>
  );
}

function Input(props: InputProps<Option>) {
  return <components.Input {...props} enterKeyHint="done" />;
}

function DropdownIndicator({ innerProps }: DropdownIndicatorProps<Option>) {
  return (
    <button
      {...(innerProps as object)}
      type="button"
      className="icon-button icon-button--sm"
      aria-label="Toggle flyout"
      aria-hidden={undefined}
      tabIndex={-1}
    >
      <svg width="12" height="8" viewBox="0 0 12 8" aria-hidden="true">
        <path d="M1 1l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}

function ClearIndicator({ innerProps }: ClearIndicatorProps<Option>) {
  return (
    <button
      {...(innerProps as object)}
      type="button"
      className="icon-button icon-button--sm"
      aria-label="Clear selections"
      data-testid="clear-selection"
      aria-hidden={undefined}
      tabIndex={-1}
    >
      ×
    </button>
  );
}
