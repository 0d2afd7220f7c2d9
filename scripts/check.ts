import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowsers } from './browsers.ts';
import { run } from './run.ts';

/** Every check, in order; the last line printed is `N passed, N failed` (and `, N skipped`). */
type Count = { passed: number; failed: number; skipped: number };

const reports = join(import.meta.dirname, '..', '.cache', 'reports');
const total: Count = { passed: 0, failed: 0, skipped: 0 };

async function step(name: string, command: string, ...args: string[]): Promise<void> {
  console.log(`\n── ${name}`);
  const ok = (await run(command, args)) === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.log(`── ${name} failed`);
}

async function tests(name: string, ...projects: string[]): Promise<void> {
  console.log(`\n── ${name}`);
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  // Tests start the companion some hundred times: what Node compiled of its sources is kept between the starts.
  const code = await run('vitest', args, { env: { NODE_COMPILE_CACHE: join(reports, '..', 'compiled') } });
  const count = countOf(file);
  // A run that ends badly without a failed test (an error while collecting, say) is a failure too.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
}

function countOf(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

mkdirSync(reports, { recursive: true });
await needBrowsers({ firefox: true });
await step('format', 'oxfmt', '--check', '.');
await step('lint', 'oxlint', '--type-aware', '--deny-warnings');
await step('types', 'node', 'scripts/types.ts');
await tests('unit', 'unit', 'browser');
await step('build', 'pnpm', 'run', 'build');
await tests('e2e', 'e2e');

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
