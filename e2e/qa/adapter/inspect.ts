import { readFileSync } from 'node:fs';
import { launchBrowser } from '../launch-browser.ts';
import { lookAt } from '../captured-page.ts';
import { bundleForPage } from '../page-bundle.ts';
import { readProfile } from '../read-profile.ts';

type Options = { url: string; profile: string; json: boolean };

/** Prints everything the engine sees on one page and would do there. */
export async function inspect(file: string, { url, profile, json }: Options): Promise<void> {
  const browser = await launchBrowser();
  const page = { url, html: readFileSync(file, 'utf8') };
  const { found, plan, drift } = await lookAt(browser, await bundleForPage('qa'), page, readProfile(profile), []);
  await browser.close();
  if (json) return console.log(JSON.stringify({ found, plan, drift }, null, 2));
  for (const item of plan.items)
    console.log(
      `${item.action === 'fill' ? '●' : '○'} ${item.label.slice(0, 70).padEnd(70)} ${item.widget.padEnd(18)} ${item.action === 'fill' ? `${item.shown} (${item.source.path})` : item.reason}`,
    );
  for (const { sentence } of drift) console.log(`! ${sentence}`);
}
