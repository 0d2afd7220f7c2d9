import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';
import { type HostileFile, honestDocx, honestPdf, honestZip } from './binary-files.ts';
import { codedEnd } from './coded-end.ts';
import { honestJson, honestText } from './text-files.ts';
import { type ChildrenWatch, watchChildren } from './watch-children.ts';

/** Milliseconds: a reading is ended after 20 s; on a busy machine its process takes a while to come. */
const longest = 60_000;
/** Bytes a reading process may ever hold: it is ended above 700 MB, and what it was about to take by then is in this. */
const largest = 1_300_000_000;
/** Files read at once. */
const lanes = 3;

/** Each file by the import of a CV. */
export async function attackImport(attacked: Attacked, tally: Tally, files: HostileFile[]): Promise<void> {
  const watch = watchChildren();
  const left = [...files];
  const lane = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) await attackBy(attacked, tally, watch, file);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  watch.stop();
}

async function attackBy({ dashboard }: Attacked, tally: Tally, watch: ChildrenWatch, file: HostileFile): Promise<void> {
  const started = performance.now();
  const { result, peak } = await watch.during(async () => codedEnd(dashboard, 'importProfile', payloadOf(file)));
  const ms = performance.now() - started;
  tally.attack(file.what, result || (ms > longest && `it took ${Math.round(ms)} ms`) || (peak > largest && `a process held ${peak} bytes`));
}

const payloadOf = ({ name, data }: Pick<HostileFile, 'name' | 'data'>) => ({
  name,
  mime: 'application/octet-stream',
  data: data.toString('base64'),
});

const honest = {
  'a.pdf': honestPdf,
  'a.docx': honestDocx,
  'a.zip': honestZip,
  'a.json': Buffer.from(honestJson),
  'a.txt': Buffer.from(honestText),
};

/** The control: an honest file of each kind is read. */
export async function mustReadHonestFiles({ dashboard }: Attacked): Promise<void> {
  for (const [name, data] of Object.entries(honest)) {
    const { facts } = await dashboard.call('importProfile', { input: payloadOf({ name, data }) });
    if (facts.length === 0) throw new Error(`An honest ${name} is not read.`);
  }
}
