import { defaultPort } from '@sincerely/shared';
import { useState } from 'react';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

/** Pairs this browser by the code the dashboard shows. */
export function PairingForm() {
  const [code, setCode] = useState('');
  const [port, setPort] = useState(String(defaultPort));
  return (
    <section className="stack" aria-label="Pair with the companion">
      <h2>Pair with your companion</h2>
      <p className="small soft">
        Open the dashboard (the address npm start printed), choose “Pair a browser” and type its code here. Then confirm there.
      </p>
      <label>
        Code
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
        <summary className="small soft">Port {port}</summary>
        <label>
          Port
          <input type="number" name="port" min={1} max={65535} value={port} onChange={(event) => setPort(event.target.value)} />
        </label>
      </details>
      <Button kind="main" action={async () => ask('pair', { code, port: Number(port) })} disabled={code.trim() === ''}>
        Pair
      </Button>
    </section>
  );
}
