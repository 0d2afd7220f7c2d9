import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowsers } from './browsers.ts';
import { buildStale } from './builds.ts';

/**
 * The main job on embedded defaults: builds what is missing or stale, then starts the companion, which prints (and opens, where there is a desktop)
 * the dashboard's address. `--demo` also starts the practice boards and a browser with the extension and a sample profile.
 */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } });

const code = await buildStale();
if (code !== 0) process.exit(code);
await needBrowsers({ firefox: false });
process.env.SINCERELY_EXTENSION = join(root, 'extension', '.output');
if (values.demo) await import('../e2e/demo/main.ts');
else await import(join(root, 'companion', 'dist', 'main.js'));
