import { parseArgs } from 'node:util';
import { makeReady } from '../../scripts/ready.ts';
import { type Invariants, whole } from './check-invariants.ts';
import { killQueue } from './queue/kill-queue.ts';
import { runChaos } from './run-chaos.ts';

/**
 * `pnpm chaos [queue] --kills N [--json]`: what is left of a companion's work, or of an evening's queue, after N kills at no particular point. Ends
 * with 1 where anything is.
 */
const options = { kills: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1 || positionals.some((name) => name !== 'queue')) {
  console.error('Usage: pnpm chaos [queue] --kills N [--json]');
  process.exit(2);
}
await makeReady({ firefox: false });
const onKill = (done: number) => done % 10 === 0 && console.error(`${done} of ${kills} kills`);
process.exit(positionals.length === 0 ? await jobs() : await queue());

async function jobs(): Promise<number> {
  const result = await runChaos({ kills, onKill });
  tell(result);
  return (Object.keys(whole) as (keyof Invariants)[]).every((name) => result[name] === whole[name]) ? 0 : 1;
}

async function queue(): Promise<number> {
  const result = await killQueue(kills, onKill);
  tell(result);
  return result.doubled + result.lost + result.untrue === 0 ? 0 : 1;
}

function tell(result: object): void {
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(16)} ${value}`);
}
