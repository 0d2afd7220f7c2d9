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
    <section className="notice stack" aria-label="Your data was brought back">
      <h2>Your data was brought back, {when(newest.at)}</h2>
      <p>
        {newest.why} {newest.says.join(' ')}
      </p>
      <div className="row">
        <button type="button" className="button plain" onClick={close}>
          I have read it
        </button>
      </div>
    </section>
  );
}
