import { say, tell } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../session.ts';
import { when } from './when.ts';

const seenKey = 'sincerely-brought-back-seen';

/** Tells once how the data came back after something had happened to it. */
export function BroughtBackNotice() {
  const { data } = useQuery({ queryKey: ['restorations'], queryFn: async () => call('restorations'), staleTime: Number.POSITIVE_INFINITY });
  const [seen, setSeen] = useState(() => Number(localStorage.getItem(seenKey) ?? 0));
  const newest = data?.[0];
  if (newest === undefined || newest.at <= seen) return null;
  const close = () => {
    localStorage.setItem(seenKey, String(newest.at));
    setSeen(newest.at);
  };
  return (
    <section className="notice stack" aria-label={say('Your data was brought back')}>
      <h2>{say('Your data was brought back, {when}', { when: when(newest.at) })}</h2>
      <p>
        {tell(newest.why)} {newest.says.map(tell).join(' ')}
      </p>
      <div className="row">
        <button type="button" className="button plain" onClick={close}>
          {say('I have read it')}
        </button>
      </div>
    </section>
  );
}
