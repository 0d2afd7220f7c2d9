import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const sources = ['*/client/**/*.{ts,tsx,css}', '*/*.ts', 'server/build-clients.ts'];

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
  const fresh = `${dist}-${process.pid}`;
  const started = new Date();
  await build({
    root,
    base: '/__board/',
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: { greenhouse: 'greenhouse/client/main.tsx', lever: 'lever/client/main.ts', workable: 'workable/client/main.tsx' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, '.built'), started.toISOString());
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
}
