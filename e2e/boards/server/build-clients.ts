import { existsSync, globSync, statSync } from 'node:fs';
import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const sources = ['*/client/**/*.{ts,tsx,css}', 'server/build-clients.ts'];

/** Folder of the pages' scripts and styles, built when missing or older than a source. */
export async function builtClients(): Promise<string> {
  if (isStale()) await buildClients();
  return dist;
}

function isStale(): boolean {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return globSync(sources, { cwd: root }).some((file) => statSync(join(root, file)).mtimeMs > built);
}

/** Built beside the folder and moved into place, so that a board that is running never serves half a build. */
async function buildClients(): Promise<void> {
  const fresh = join(root, '.cache', `dist-${process.pid}`);
  const started = new Date();
  await build({
    root,
    base: '/__board/',
    configFile: false,
    logLevel: 'warn',
    // As vendors serve them, whoever builds: a test runner's own NODE_ENV would make them pages of development, several times slower.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: {
          ashby: 'ashby/client/main.tsx',
          greenhouse: 'greenhouse/client/main.tsx',
          lever: 'lever/client/main.ts',
          workable: 'workable/client/main.tsx',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  await writeFile(join(fresh, '.built'), '');
  await utimes(join(fresh, '.built'), started, started);
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist).catch((error: unknown) => {
    // Another process may have put its build there first.
    if (isStale()) throw error;
  });
  await rm(fresh, { recursive: true, force: true });
}
