import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Profile } from '@sincerely/shared';
import { bundleForPage } from '../qa/page-bundle.ts';
import { launchBrowser } from '../qa/launch-browser.ts';
import { sampleProfile } from '../support/person.ts';
import { makeReady } from '../../scripts/ready.ts';
import { benchContentScript } from './content-script.ts';
import { benchDashboard, dashboardScrollLine } from './dashboard/bench-dashboard.ts';
import { benchFill } from './fill.ts';
import { benchJobs, jobsLines } from './jobs/bench-jobs.ts';
import { benchMenus } from './menus.ts';
import { benchTailor } from './tailor.ts';
import { timingLine } from './timing.ts';

/** `pnpm bench dashboard|fill|jobs|tailor [--json] [--rounds N]`: times as ratios to a floor taken in the same run. */
type Told = { result: object; lines: string[] };

async function tellFill(rounds: number): Promise<Told> {
  const profile = Profile.parse(JSON.parse(readFileSync(sampleProfile, 'utf8')));
  const browser = await launchBrowser();
  const bundle = await bundleForPage('bench');
  const forms = await benchFill({ browser, bundle, profile }, rounds);
  await browser.close();
  const result = { forms, menus: await benchMenus(bundle, rounds), contentScript: await benchContentScript(rounds) };
  return { result, lines: fillLines(result) };
}

type FillResult = {
  forms: Awaited<ReturnType<typeof benchFill>>;
  menus: Awaited<ReturnType<typeof benchMenus>>;
  contentScript: Awaited<ReturnType<typeof benchContentScript>>;
};

function fillLines({ forms, menus, contentScript }: FillResult): string[] {
  return [
    ...forms.map(
      (form) =>
        `${String(form.controls).padStart(4)} controls   plan p95 ${form.planMsP95} ms (find ${form.findMsP95}; by a background just started ${form.firstPlanMsP95})   fill p95 ${form.fillMsP95} ms   ${form.fillPerControlMs} ms a control   ${form.ratioToFloor} × the floor of ${form.floorMs} ms`,
    ),
    `menus   ${menus.menus} opened   p95 ${menus.msP95} ms each`,
    `content script   ${contentScript.kilobytes} KB   foreign page ${contentScript.foreignMs} ms   page of an ATS without a form p95 ${contentScript.noFormMsP95} ms`,
  ];
}

async function tellTailor(rounds: number): Promise<Told> {
  const timings = await benchTailor(rounds);
  return { result: { timings }, lines: timings.map(timingLine) };
}

async function tellJobs(rounds: number): Promise<Told> {
  const result = await benchJobs(rounds);
  return { result, lines: jobsLines(result) };
}

async function tellDashboard(rounds: number): Promise<Told> {
  const result = await benchDashboard(rounds);
  return { result, lines: [...result.timings.map(timingLine), dashboardScrollLine(result.scroll)] };
}

const benches = new Map([
  ['dashboard', tellDashboard],
  ['fill', tellFill],
  ['jobs', tellJobs],
  ['tailor', tellTailor],
]);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '20' } },
});
const bench = benches.get(positionals[0] ?? '');
if (bench === undefined) {
  console.error('Usage: pnpm bench dashboard|fill|jobs|tailor [--json] [--rounds N]');
  process.exit(2);
}
await makeReady({ firefox: false });
const { result, lines } = await bench(Number(values.rounds));
console.log(values.json ? JSON.stringify(result, null, 2) : lines.join('\n'));
