import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../scripts/run.ts';
import { mutationPage, type MutationReport, partsOf, scoreOf } from './mutation-page.ts';

/** `pnpm mutation`: changes the code that guards, one place at a time, and counts which changes no test notices. Writes `docs/mutation.md`. */
const root = join(import.meta.dirname, '..', '..', '..');
/** Percent of the changes in each part that the tests are to notice. */
const least = 80;
const file = join(root, '.cache', 'mutation', 'report.json');
// One of an earlier run is none of this one's.
rmSync(file, { force: true });
const code = await run('stryker', ['run', 'e2e/security/mutation/stryker.config.json']);
const report = JSON.parse(readFileSync(file, 'utf8')) as MutationReport;
const page = join(root, 'docs', 'mutation.md');
writeFileSync(page, mutationPage(report));
await run('oxfmt', [page]);
const weak = partsOf(report).filter((counts) => scoreOf(counts) < least);
for (const { part, ...counts } of weak) console.log(`${part}: ${scoreOf(counts).toFixed(1)} %, less than ${least} %`);
process.exit(weak.length > 0 ? 1 : code);
