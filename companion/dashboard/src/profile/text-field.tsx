import { say } from '@sincerely/shared/words';
import { useId } from 'react';

type Props = {
  label: string;
  value: string | number | null | undefined;
  onChange: (text: string) => void;
  hint?: string;
  long?: boolean;
  type?: string;
};

/** A labelled text box. */
export function TextField({ label, value, onChange, hint, long = false, type = 'text' }: Props) {
  const id = useId();
  const Control = long ? 'textarea' : 'input';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Control
        id={id}
        {...(long ? { rows: 4 } : { type })}
        value={value ?? ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="soft small">
          {hint}
        </span>
      )}
    </div>
  );
}

/** Yes, no, or not said: a question not answered here is asked on each form. */
export function YesNo({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean | null | undefined;
  onChange: (value: boolean | null) => void;
}) {
  const id = useId();
  const chosen = value == null ? '' : value ? 'yes' : 'no';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value === 'yes')}>
        <option value="">{say('Leave for me')}</option>
        <option value="yes">{say('Yes')}</option>
        <option value="no">{say('No')}</option>
      </select>
    </div>
  );
}
