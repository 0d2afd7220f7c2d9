import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

const root = join(import.meta.dirname, '..');

const builds = [
  { name: 'extension', output: 'extension/.output/firefox-mv3/manifest.json', sources: '{extension,adapters,shared}/{src,wxt.config.ts}' },
  { name: 'companion', output: 'companion/dashboard/dist/index.html', sources: '{companion/dashboard,shared}/{src,index.html}' },
  { name: 'companion', output: 'companion/page-engine/dist/engine.js', sources: '{companion/page-engine,adapters,shared}/src' },
  { name: 'companion', output: 'companion/dist/main.js', sources: '{companion,adapters,shared}/src' },
];

/** Builds what is missing or older than its sources; resolves with the exit code of the first build that failed, else 0. */
export async function buildStale(): Promise<number> {
  for (const name of new Set(builds.filter(isStale).map((build) => build.name))) {
    console.error(`Building ${name} …`);
    // Whoever builds: a test runner's own NODE_ENV would make them pages of development, which stores refuse and nobody gets.
    const code = await run('pnpm', ['--filter', `@sincerely/${name}`, 'build'], { aside: true, env: { NODE_ENV: 'production' } });
    if (code !== 0) return code;
  }
  return 0;
}

function isStale({ output, sources }: (typeof builds)[number]): boolean {
  const path = join(root, output);
  return !existsSync(path) || statSync(path).mtimeMs < newestOf(sources);
}

function newestOf(pattern: string): number {
  const files = globSync([pattern, `${pattern}/**/*`], { cwd: root }).map((file) => statSync(join(root, file)));
  return Math.max(0, ...files.filter((file) => file.isFile()).map((file) => file.mtimeMs));
}
