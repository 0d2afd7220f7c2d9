import type { BaseCv } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';

type Props = { bases: Pick<BaseCv, 'id' | 'name'>[]; value: string | undefined; onPick: (id: string) => void };

/** Which base CV it is made from, as in the dashboard; nothing is asked where there is only one. */
export function BaseChoice({ bases, value, onPick }: Props) {
  if (bases.length < 2) return null;
  return (
    <label className="small soft">
      {say('Base CV')}
      <select name="base" value={value} onChange={({ target }) => onPick(target.value)}>
        {bases.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
