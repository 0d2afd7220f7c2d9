import { say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../session.ts';
import { Act } from './act.tsx';

type Code = { code: string; expiresAt: number };

/** Shows a pairing code and how long it is good for. */
export function PairBrowser({ port }: { port: number | undefined }) {
  const [code, setCode] = useState<Code>();
  const queries = useQueryClient();
  const make = async () => {
    setCode(await call('makePairingCode'));
    await queries.invalidateQueries({ queryKey: ['pairings'] });
  };
  return (
    <div className="stack">
      <div className="row">
        <Act action={make}>{code ? say('Make a new code') : say('Pair a browser')}</Act>
      </div>
      {code && <ShownCode key={code.code} code={code} port={port} />}
    </div>
  );
}

function ShownCode({ code, port }: { code: Code; port: number | undefined }) {
  const left = useSecondsUntil(code.expiresAt);
  if (left === 0) return <p className="soft">{say('The code has run out. Make a new one.')}</p>;
  return (
    <div className="stack">
      <output className="code" data-testid="pairing-code">
        {code.code.slice(0, 4)}-{code.code.slice(4)}
      </output>
      <p className="soft">
        {port === undefined
          ? say('Open Sincerely in your browser’s toolbar and type this code.')
          : say('Open Sincerely in your browser’s toolbar and type this code (port {port}).', { port })}{' '}
        {say('Good for {left} seconds and one browser.', { left })}
      </p>
    </div>
  );
}

function useSecondsUntil(at: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((at - now) / 1_000));
}
