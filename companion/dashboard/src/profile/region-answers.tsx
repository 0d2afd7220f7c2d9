import { useState } from 'react';
import { YesNo } from './text-field.tsx';

type Value = Record<string, boolean> | null | undefined;
type Props = { title: string; value: Value; onChange: (value: Record<string, boolean> | null) => void };

const usual = ['US', 'EU', 'GB', 'CA'];
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A yes or no per country; `others` stands for every country not named. */
export function RegionAnswers({ title, value, onChange }: Props) {
  const [added, setAdded] = useState('');
  const regions = [...new Set([...usual, ...Object.keys(value ?? {}).filter((region) => region !== 'others')]), 'others'];
  const put = (region: string, answer: boolean | null) => {
    const { [region]: _, ...rest } = value ?? {};
    const next = answer === null ? rest : { ...rest, [region]: answer };
    onChange(Object.keys(next).length === 0 ? null : next);
  };
  return (
    <div className="stack" role="group" aria-label={title}>
      <h3>{title}</h3>
      <div className="grid narrow">
        {regions.map((region) => (
          <YesNo key={region} label={nameOf(region)} value={value?.[region]} onChange={(answer) => put(region, answer)} />
        ))}
        <div className="field">
          <label htmlFor={`add-${title}`}>Another country, two letters</label>
          <input
            id={`add-${title}`}
            type="text"
            maxLength={2}
            value={added}
            onChange={(event) => setAdded(event.target.value.toUpperCase())}
          />
          <button
            type="button"
            className="button quiet"
            disabled={!/^[A-Z]{2}$/u.test(added)}
            onClick={() => {
              put(added, false);
              setAdded('');
            }}
          >
            Add it
          </button>
        </div>
      </div>
    </div>
  );
}

function nameOf(region: string): string {
  if (region === 'others') return 'Everywhere else';
  if (region === 'EU') return 'European Union';
  return regionNames.of(region) ?? region;
}
