import { join } from 'node:path';
import { build } from 'vite';

/** The engine and what uses it as one script for a page: the judge of captured pages, the clock of the bench, or the driver of the boards. */
export async function bundleForPage(folder: 'qa' | 'bench' | 'engine'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, '..', folder, 'page', 'main.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [result] = [built].flat();
  if (result === undefined || !('output' in result)) throw new Error('The engine could not be bundled.');
  const chunk = result.output.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('The bundle is empty.');
  return chunk.code;
}
