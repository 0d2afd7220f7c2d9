type Props = { name: string; label: string; hint?: string; value: string; onValue: (value: string) => void };

/** A box for something that is not to be seen, or kept by the browser. */
export function SecretField({ name, label, hint, value, onValue }: Props) {
  return (
    <label>
      {label} {hint !== undefined && <span className="soft small">{hint}</span>}
      <input type="password" name={name} autoComplete="new-password" value={value} onChange={({ target }) => onValue(target.value)} />
    </label>
  );
}
