import { useEffect, useRef, type ChangeEvent } from 'react';
import { FieldError, LabelText, ariaOf } from './labels.tsx';
import { useForm } from './form-state.ts';

type Props = {
  id: string;
  label: string;
  required?: boolean;
  long?: boolean;
  type?: string;
  autoComplete?: string;
  onLeave?: (value: string) => void;
};

export function TextField({ id, label, required = false, long = false, type = 'text', autoComplete, onLeave }: Props) {
  const { values, errors, set, behaviour } = useForm();
  const value = (values[id] as string | undefined) ?? '';
  const renewed = useRenewedElement(behaviour.rerenderOnKeystroke, value);
  const shared = {
    ...renewed,
    id,
    ...ariaOf(id, label, required, errors),
    value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => set(id, event.target.value),
    onBlur: () => onLeave?.(value),
    ...(autoComplete ? { autoComplete } : {}),
  };
  const { key, ref, ...props } = shared;
  return (
    <div className="text-input-wrapper">
      <div className="input-wrapper">
        <label id={`${id}-label`} htmlFor={id} className="label label">
          <LabelText label={label} required={required} />
        </label>
        {long ? (
          <textarea key={key} ref={ref} {...props} className="input input__multi-line" />
        ) : (
          <input key={key} ref={ref} {...props} className="input input__single-line" type={type} maxLength={255} />
        )}
      </div>
      <FieldError id={id} />
    </div>
  );
}

/** With `on`, a new element at each change of the value; the caret stays where the person types. */
function useRenewedElement(on: boolean, value: string) {
  const held = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const typed = useRef(value);
  useEffect(() => {
    if (on && typed.current !== value) held.current?.focus();
    typed.current = value;
  }, [on, value]);
  return { key: on ? value : 'same', ref: held };
}
