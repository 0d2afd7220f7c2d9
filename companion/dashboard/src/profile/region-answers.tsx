import { say, spokenLocale } from '@sincerely/shared/words';
import { useState } from 'react';
import { YesNo } from './text-field.tsx';

type Value = Record<string, boolean> | null | undefined;
type Props = { title: string; value: Value; onChange: (value: Record<string, boolean> | null) => void };

const usual = ['US', 'EU', 'GB', 'CA'];

/** A yes or no per country; `others` stands for every country not named. */
export function RegionAnswers({ title, value, onChange }: Props) {
  const [typed, setTyped] = useState('');
  // Added, and left for the person until they say yes or no.
  const [added, setAdded] = useState<string[]>([]);
  const said = Object.keys(value ?? {}).filter((region) => region !== 'others');
  const regions = [...new Set([...usual, ...said, ...added]), 'others'];
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
          <label htmlFor={`add-${title}`}>{say('Another country')}</label>
          <div className="row">
            <input
              id={`add-${title}`}
              type="text"
              maxLength={2}
              placeholder={say('Two letters')}
              value={typed}
              onChange={(event) => setTyped(event.target.value.toUpperCase())}
            />
            <button
              type="button"
              className="button quiet"
              disabled={!/^[A-Z]{2}$/u.test(typed)}
              onClick={() => {
                setAdded([...added, typed]);
                setTyped('');
              }}
            >
              {say('Add it')}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

function nameOf(region: string): string {
  if (region === 'others') return say('Everywhere else');
  if (region === 'EU') return say('European Union');
  return new Intl.DisplayNames(spokenLocale(), { type: 'region', fallback: 'code' }).of(region) ?? region;
}
