import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { type Attacked, withCompanion } from '../with-companion.ts';
import { docxFiles, type HostileFile, honestDocx, honestPdf, honestZip, pdfFiles, zipFiles } from './binary-files.ts';
import { damaged } from './damaged.ts';
import { watchChildren } from './watch-children.ts';
import { honestJson, honestText, textFiles } from './text-files.ts';

/** A reading ends by itself within 20 s; on a busy machine its process takes a while to come. */
const longest = 30_000;
/** Bytes a reading process may ever hold; what it was about to take when it was ended is in it. */
const largest = 1_300_000_000;

/** Whatever a file is, its import ends with facts or a coded error, within time and memory, and the next honest file is read. */
export const files: Suite = {
  name: 'files',
  least: 500,
  run: async (size) =>
    withCompanion(
      async (attacked) => {
        const tally = openTally();
        const watch = watchChildren();
        const before = await readdir(dirname(attacked.dataFolder));
        await mustRead(attacked);
        const broken = size === 'full' ? 400 : 25;
        const hostile = [
          ...textFiles(),
          ...damaged('cv.json', Buffer.from(honestJson), 200, 1),
          ...damaged('cv.txt', Buffer.from(honestText), 120, 2),
          ...damaged('cv.pdf', honestPdf, broken, 3),
          ...damaged('cv.docx', honestDocx, broken, 4),
          ...damaged('cv.zip', honestZip, broken, 5),
          ...pdfFiles(),
          ...docxFiles(),
          ...zipFiles(),
        ];
        for (const file of hostile) await attackBy(attacked, tally, watch, file);
        await mustRead(attacked);
        const strange = (await readdir(dirname(attacked.dataFolder))).filter((name) => /evil/u.test(name) && !before.includes(name));
        tally.attack('nothing is written outside', strange.length > 0 && strange.join(', '));
        tally.attack('no prototype is changed', 'isAdmin' in {} && 'it is');
        watch.stop();
        return tally;
      },
      { chromium: null },
    ),
};

const payloadOf = ({ name, data }: Pick<HostileFile, 'name' | 'data'>) => ({
  name,
  mime: 'application/octet-stream',
  data: data.toString('base64'),
});

async function attackBy({ dashboard }: Attacked, tally: Tally, watch: ReturnType<typeof watchChildren>, file: HostileFile): Promise<void> {
  const started = performance.now();
  const code = await dashboard.refusal('importProfile', { input: payloadOf(file) });
  const ms = performance.now() - started;
  const most = watch.peak();
  tally.attack(
    file.what,
    (code === 'internal' && 'it ended without a code') ||
      (ms > longest && `it took ${Math.round(ms)} ms`) ||
      (most > largest && `a process held ${most} bytes`),
  );
}

/** The control: honest files of each kind are read. */
async function mustRead({ dashboard }: Attacked): Promise<void> {
  const honest = { 'a.pdf': honestPdf, 'a.docx': honestDocx, 'a.zip': honestZip, 'a.json': Buffer.from(honestJson), 'a.txt': Buffer.from(honestText) };
  for (const [name, data] of Object.entries(honest)) {
    const { facts } = await dashboard.call('importProfile', { input: payloadOf({ name, data }) });
    if (facts.length === 0) throw new Error(`An honest ${name} is not read.`);
  }
}
