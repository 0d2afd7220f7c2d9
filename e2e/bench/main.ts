import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Profile } from '@sincerely/shared';
import { bundleForPage } from '../qa/page-bundle.ts';
import { launchBrowser } from '../qa/launch-browser.ts';
import { sampleProfile } from '../support/person.ts';
import { benchContentScript } from './content-script.ts';
import { benchFill } from './fill.ts';
import { benchMenus } from './menus.ts';

/** `pnpm bench fill [--json] [--rounds N]`: times as ratios to a floor taken in the same run. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '20' } },
});
if (positionals[0] !== 'fill') {
  console.error('Usage: pnpm bench fill [--json] [--rounds N]');
  process.exit(2);
}

const profile = Profile.parse(JSON.parse(readFileSync(sampleProfile, 'utf8')));
const rounds = Number(values.rounds);
const browser = await launchBrowser();
const bundle = await bundleForPage('bench');
const forms = await benchFill(browser, bundle, profile, rounds);
await browser.close();
const result = { forms, menus: await benchMenus(bundle, rounds), contentScript: await benchContentScript(rounds) };

if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  for (const form of forms)
    console.log(
      `${String(form.controls).padStart(4)} controls   plan p95 ${form.planMsP95} ms (find ${form.findMsP95})   fill p95 ${form.fillMsP95} ms   ${form.fillPerControlMs} ms a control   ${form.ratioToFloor} × the floor of ${form.floorMs} ms`,
    );
  const { menus, contentScript } = result;
  console.log(`menus   ${menus.menus} opened   p95 ${menus.msP95} ms each`);
  console.log(
    `content script   ${contentScript.kilobytes} KB   foreign page ${contentScript.foreignMs} ms   page of an ATS without a form p95 ${contentScript.noFormMsP95} ms`,
  );
}
