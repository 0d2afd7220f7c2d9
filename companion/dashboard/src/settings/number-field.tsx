import { useState } from 'react';

type Props = { name: string; label: string; value: number; onValue: (value: number) => void };

/** A number with its name; while it is being typed it may be empty, which is no number. */
export function NumberField({ name, label, value, onValue }: Props) {
  const [text, setText] = useState(String(value));
  const change = (typed: string) => {
    setText(typed);
    onValue(typed === '' ? Number.NaN : Number(typed));
  };
  return (
    <label className="field">
      {label}
      <input
        type="number"
        name={name}
        min="0"
        step="any"
        inputMode="decimal"
        value={text}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
