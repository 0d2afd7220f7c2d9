import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

/**
 * The companion in a few files: a start reads two or three of them where the sources are four hundred. Only packages of many small modules are taken
 * in; the others stay where they are.
 */
const takenIn = ['zod', 'kysely', 'date-fns', '@sincerely/shared', '@sincerely/adapters'];
const left = Object.keys({ ...packageJson.dependencies, ...packageJson.optionalDependencies }).filter((name) => !takenIn.includes(name));

export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: takenIn },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: { main: join(import.meta.dirname, 'src', 'main.ts'), companion: join(import.meta.dirname, 'src', 'companion.ts') },
      external: [/^node:/u, ...builtinModules, ...left.flatMap((name) => [name, new RegExp(`^${name}/`, 'u')])],
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
