import { defaultPort } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useState } from 'react';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

/** Pairs this browser by the code the dashboard shows. */
export function PairingForm() {
  const [code, setCode] = useState('');
  const [port, setPort] = useState(String(defaultPort));
  return (
    <section className="stack" aria-label={say('Pair with the companion')}>
      <h2>{say('Pair with your companion')}</h2>
      <p className="small soft">
        {say('Open the dashboard (the address npm start printed), choose “Pair a browser” and type its code here. Then confirm there.')}
      </p>
      <label>
        {say('Code')}
        <input
          type="text"
          name="code"
          autoComplete="off"
          spellCheck={false}
          placeholder="XXXX-XXXX"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <details>
        <summary className="small soft">{say('Port {port}', { port })}</summary>
        <label>
          {say('Port')}
          <input type="number" name="port" min={1} max={65535} value={port} onChange={(event) => setPort(event.target.value)} />
        </label>
      </details>
      <Button kind="main" action={async () => ask('pair', { code, port: Number(port) })} disabled={code.trim() === ''}>
        {say('Pair')}
      </Button>
    </section>
  );
}
