import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowsers } from './browsers.ts';
import { run } from './run.ts';

/**
 * The main job on embedded defaults: builds what is missing or stale, then starts the companion, which prints (and opens, where there is a desktop)
 * the dashboard's address. `--demo` also starts the practice boards and a browser with the extension and a sample profile.
 */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } });

const builds = [
  { name: 'extension', output: 'extension/.output/firefox-mv3/manifest.json', sources: '{extension,adapters,shared}/{src,wxt.config.ts}' },
  { name: 'companion', output: 'companion/dashboard/dist/index.html', sources: '{companion/dashboard,shared}/{src,index.html}' },
];

function newestOf(pattern: string): number {
  const files = globSync([pattern, `${pattern}/**/*`], { cwd: root }).map((file) => statSync(join(root, file)));
  return Math.max(0, ...files.filter((file) => file.isFile()).map((file) => file.mtimeMs));
}

function isStale({ output, sources }: (typeof builds)[number]): boolean {
  const path = join(root, output);
  return !existsSync(path) || statSync(path).mtimeMs < newestOf(sources);
}

for (const build of builds.filter(isStale)) {
  console.log(`Building ${build.name} …`);
  const code = await run('pnpm', ['--filter', `@sincerely/${build.name}`, 'build']);
  if (code !== 0) process.exit(code);
}

await needBrowsers({ firefox: false });
process.env.SINCERELY_EXTENSION = join(root, 'extension', '.output');
if (values.demo) await import('../e2e/demo/main.ts');
else await import('../companion/src/main.ts');
