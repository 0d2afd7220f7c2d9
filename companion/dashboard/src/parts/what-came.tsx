import { say } from '@sincerely/shared/words';
import type { ReactNode } from 'react';
import { Problem } from './problem.tsx';

type Props<T> = { query: { data: T | undefined; error: unknown }; children: (data: T) => ReactNode };

/** What was asked for, once it has come. It stays when it cannot be read again, with what the person is typing in it; what went wrong is told above. */
export function WhatCame<T>({ query: { data, error }, children }: Props<T>) {
  if (data === undefined) return error ? <Problem thrown={error} /> : <p className="late">{say('Loading…')}</p>;
  return (
    <>
      <Problem thrown={error} />
      {children(data)}
    </>
  );
}
