import { errorTable } from '@sincerely/shared';
import { hashOfRows } from '../hash-of-rows.ts';
import type { Attacked } from '../with-companion.ts';
import { exchange, type RawAnswer } from '../raw/exchange.ts';
import { toWire } from '../raw/raw-request.ts';
import type { Target } from './targets.ts';

/** Codes by which the gate refuses; from any later check a call has come past it. */
const gateCodes = ['wrong-host', 'wrong-origin', 'not-paired', 'not-json', 'bad-request', 'link-expired', 'too-many-requests'];

/** Who may call comes past the gate everywhere, and reading changes nothing; else the attacks would prove nothing. */
export async function checkControls(targets: Target[], { companion, dataFolder }: Attacked): Promise<void> {
  const before = hashOfRows(dataFolder);
  for (const target of targets.filter(({ good }) => good.method === 'GET')) await checkControl(target, companion.port);
  if (hashOfRows(dataFolder) !== before) throw new Error('reading changed what is kept');
  for (const target of targets.filter(({ good }) => good.method !== 'GET')) await checkControl(target, companion.port);
}

async function checkControl({ name, good }: Target, port: number): Promise<void> {
  const answer = await exchange(port, toWire(good));
  if (answer.status === 0 || isRefused(answer)) throw new Error(`control: ${name} was refused to who may: ${answer.text}`);
}

function isRefused({ body }: RawAnswer): boolean {
  return gateCodes.some((code) => body.includes(`"code":"${code}"`)) || body.includes(errorTable.forbidden.says);
}
