import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startBoards, type Boards } from '../boards/boards.ts';
import { startCompanionProcess } from '../support/companion-process.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, pairByHand } from '../support/person.ts';

/**
 * The whole path with nothing real: practice boards under the sites' names, a companion on a data folder of its own, and Chromium with the extension
 * paired and a sample profile. Nothing leaves this machine. SINCERELY_DEMO_ONCE=1 ends it after the set-up.
 */
const first = 'greenhouse-platform-engineer';
const hasDesktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function sayWhatToDo(boards: Boards): void {
  console.log('\nThe browser is paired and has a sample profile. What you can do now:');
  console.log('  1. Look at the posting, and press Sincerely in the toolbar (the puzzle piece).');
  console.log('  2. Tailor the CV and the letter, then “Review and fill”.');
  console.log('  3. Answer what is left to you, fill, and submit. It is a practice board: nothing is sent to anyone.');
  console.log('\nPractice postings:');
  for (const key of boards.postings) console.log(`  ${boards.urlOf(key)}`);
  console.log(`  ${boards.embedUrlOf('greenhouse-product-designer')}   (inside an employer’s page)`);
  console.log('What their recruiters have received: https://job-boards.greenhouse.io/__received');
  console.log('These addresses work in the opened browser only.');
}

const dataFolder = join(import.meta.dirname, '..', '..', '.sincerely', 'demo');
rmSync(dataFolder, { recursive: true, force: true });
console.log(hasDesktop ? 'Starting the practice boards and a browser …' : 'There is no desktop here: the browser runs without a window.');
const boards = await startBoards();
const companion = await startCompanionProcess({ dataFolder });
const { person, close, closed } = await chromiumPerson(boards, { headless: !hasDesktop });
const dashboard = await openDashboard(person, companion);
await importProfile(dashboard);
await pairByHand(person, companion, dashboard);
await dashboard.click('a[href="/"]');
const posting = await person.newPage();
await posting.open(boards.urlOf(first));
sayWhatToDo(boards);

async function end(): Promise<void> {
  await close().catch(() => undefined);
  await companion.stop();
  await boards.close();
  process.exit(0);
}

process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
closed(() => void end());
if (process.env.SINCERELY_DEMO_ONCE === '1') await end();
else console.log('\nCtrl+C ends it.');
