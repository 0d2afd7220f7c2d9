import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The engine as one script for a world of its own in a page. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    lib: { entry: join(import.meta.dirname, 'src', 'main.ts'), formats: ['iife'], name: 'sincerely', fileName: () => 'engine.js' },
  },
});
