import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReady } from '../../scripts/ready.ts';
import { startBoards } from '../boards/boards.ts';
import { startCompanionProcess } from '../support/companion-process.ts';
import { chromiumPerson } from '../support/evening.ts';
import { openDashboard } from '../support/person.ts';
import { openAlbum } from './album.ts';
import { type Desk, pageAt } from './desk.ts';
import { emptyScreens } from './empty-screens.ts';
import { errorScreens } from './error-screens.ts';
import { fullScreens } from './full-screens.ts';
import { jobScreens } from './job-screens.ts';
import { queueScreens } from './queue-screens.ts';
import { typicalScreens } from './typical-screens.ts';

/** `pnpm screenshots`: the README's pictures in docs/pictures, and every screen in its states, in light, dark, wide and narrow in docs/screens. */
const docs = join(import.meta.dirname, '..', '..', 'docs');
const pictures = join(docs, 'pictures');
const screens = join(docs, 'screens');
mkdirSync(pictures, { recursive: true });

await makeReady({ firefox: false });
const boards = await startBoards();
const companion = await startCompanionProcess({ env: { SINCERELY_EXTENSION: shownExtension() } });
const { person, context, close } = await chromiumPerson(boards);
const dashboard = await openDashboard(person, companion);
const dashboardPage = pageAt(context, 'sincerely.localhost');
const album = openAlbum(screens);
const desk: Desk = { boards, companion, person, context, dashboard, dashboardPage, album };

await emptyScreens(desk);
await typicalScreens(desk, pictures);
await fullScreens(desk);
const last = await jobScreens({ person, companion, dashboardPage, postingUrl: boards.urlOf('lever-data-analyst-eu'), album });
await queueScreens(album);
await errorScreens({ ...desk, companion: last });

const taken = album.close();
await close();
await last.stop();
await boards.close();
console.log(`${taken.pictures} screens are in ${screens} (${(taken.bytes / 1e6).toFixed(1)} MB), the README's pictures in ${pictures}.`);

/** The built extensions under a path that says nothing of this machine. */
function shownExtension(): string {
  const link = join(mkdtempSync(join(tmpdir(), 'sincerely-')), 'extension');
  symlinkSync(join(docs, '..', 'extension', '.output'), link);
  return link;
}
