import { parseArgs } from 'node:util';
import { type Invariants, whole } from './check-invariants.ts';
import { runChaos } from './run-chaos.ts';

/** `pnpm chaos --kills N [--json]`: what is left of a companion's work after N kills at no particular point. Ends with 1 where anything is. */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } } });
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1) {
  console.error('Usage: pnpm chaos --kills N [--json]');
  process.exit(2);
}
const result = await runChaos({ kills, onKill: (done) => done % 20 === 0 && console.error(`${done} of ${kills} kills`) });
if (values.json) console.log(JSON.stringify(result, null, 2));
else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(16)} ${value}`);
const isWhole = (Object.keys(whole) as (keyof Invariants)[]).every((name) => result[name] === whole[name]);
process.exit(isWhole ? 0 : 1);
