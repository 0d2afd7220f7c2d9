import type { BaseCv } from '@sincerely/shared';

type Props = { bases: BaseCv[]; value: string | undefined; onPick: (id: string) => void; label?: string };

/** One of the bases; `label` where nothing around it names it. */
export function BaseSelect({ bases, value, onPick, label }: Props) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onPick(target.value)}>
      {bases.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
