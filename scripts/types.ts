import { run } from './run.ts';

/** Type-checks every package; exits 1 if any has an error. */
const projects = ['shared', 'adapters', 'extension', 'companion', 'companion/dashboard', 'companion/page-engine', 'e2e', 'scripts'];
let failed = 0;
for (const project of projects) {
  if ((await run('tsc', ['-p', project])) !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
