import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleProfile } from '../../support/person.ts';
import { check } from './check.ts';
import { inspect } from './inspect.ts';
import { startAdapter } from './new.ts';
import { status } from './status.ts';
import { readProfile } from '../read-profile.ts';
import { inWords, verify } from './verify.ts';

const usage = `Usage:
  pnpm adapter new ID FILE|URL [--url URL] [--name NAME]        starts an adapter from a page
  pnpm adapter inspect FILE --url URL [--profile FILE] [--json] what the engine sees on one page
  pnpm adapter check DIR                                        counts what it finds on captured pages into health.json
  pnpm adapter verify ID --url URL [--profile FILE]            fills one live form, submits nothing, stamps health.json
  pnpm adapter status [--json]                                  what each adapter was verified against, and its health`;

/** Where the adapters are. */
const folder = join(import.meta.dirname, '..', '..', '..', 'adapters', 'src');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    name: { type: 'string' },
    profile: { type: 'string', default: sampleProfile },
    json: { type: 'boolean', default: false },
  },
});
const [command, first, second] = positionals;
const { url, name, profile, json } = values;

try {
  if (command === 'new' && first !== undefined && second !== undefined)
    console.log(await startAdapter({ id: first, source: second, folder, ...(url ? { url } : {}), ...(name ? { name } : {}) }));
  else if (command === 'inspect' && first !== undefined && url !== undefined) await inspect(first, { url, profile, json });
  else if (command === 'check' && first !== undefined) await check(first, folder);
  else if (command === 'verify' && first !== undefined && url !== undefined)
    console.log(inWords(await verify(first, { url, profile: readProfile(profile), folder })));
  else if (command === 'status') status({ json });
  else throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
