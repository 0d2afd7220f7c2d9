import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from './launch-browser.ts';
import { sampleProfile } from '../support/person.ts';
import { lookAt } from './captured-page.ts';
import { bundleForPage } from './page-bundle.ts';
import { readProfile } from './read-profile.ts';

/** `pnpm adapter inspect FILE --url URL [--profile FILE] [--json]`: everything the engine sees on one page and would do there. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, profile: { type: 'string', default: sampleProfile }, json: { type: 'boolean', default: false } },
});
const [command, file] = positionals;
if (command !== 'inspect' || file === undefined || values.url === undefined) {
  console.error('Usage: pnpm adapter inspect FILE --url URL [--profile FILE] [--json]');
  process.exit(2);
}

const browser = await launchBrowser();
const looked = await lookAt(
  browser,
  await bundleForPage('qa'),
  { url: values.url, html: readFileSync(file, 'utf8') },
  readProfile(values.profile),
  [],
);
await browser.close();
if (values.json) console.log(JSON.stringify({ found: looked.found, plan: looked.plan }, null, 2));
else
  for (const item of looked.plan.items)
    console.log(
      `${item.action === 'fill' ? '●' : '○'} ${item.label.slice(0, 70).padEnd(70)} ${item.widget.padEnd(18)} ${item.action === 'fill' ? `${item.shown} (${item.source.path})` : item.reason}`,
    );
