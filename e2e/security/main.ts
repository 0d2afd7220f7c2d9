import { parseArgs } from 'node:util';
import { makeReady } from '../../scripts/ready.ts';
import { type Size, whatFailed } from './suite.ts';
import { suites } from './suites.ts';

/**
 * `pnpm security [NAME …] [--full] [--json]`: attacks everything that could be attacked, and tells how many attacks were made and which got
 * anywhere. `--full` takes the sizes of a night. Ends with 1 where one got through or where fewer were made than there should be.
 */
const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. Suites: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

await makeReady({ firefox: true });
type Line = { count: number; failures: number; failed?: string[]; seconds: number };
const lines: Record<string, Line> = {};
for (const name of positionals.length > 0 ? positionals : Object.keys(suites)) lines[name] = await runSuite(name);
if (values.json) console.log(JSON.stringify({ suites: lines }, null, 2));
process.exit(Object.values(lines).every(({ failures }) => failures === 0) ? 0 : 1);

async function runSuite(name: string): Promise<Line> {
  const size: Size = values.full ? 'full' : 'usual';
  const started = performance.now();
  const line = await outcomeOf(name, size);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.error(`${name.padEnd(20)} ${String(line.count).padStart(8)} attacks  ${line.failures} got through  ${seconds} s`);
  for (const failed of line.failed ?? []) console.error(`    ${failed}`);
  return { ...line, seconds };
}

/** A suite that could not be run has failed. */
async function outcomeOf(name: string, size: Size): Promise<Omit<Line, 'seconds'>> {
  try {
    const suite = (await suites[name]?.()) as Awaited<ReturnType<(typeof suites)[string]>>;
    const outcome = await suite.run(size);
    const failed = whatFailed(suite, outcome);
    return { count: outcome.count, failures: failed.length, ...(failed.length > 0 ? { failed } : {}) };
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { count: 0, failures: 1, failed: [`could not be run: ${why}`] };
  }
}
