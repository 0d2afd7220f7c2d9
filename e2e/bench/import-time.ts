import { readCv } from '@sincerely/companion/documents';
import { draftProfile } from '@sincerely/companion/documents/cv/draft-profile';
import { pdfLines } from '@sincerely/companion/documents/pdf/pdf-lines';
import { prepareReading } from '@sincerely/companion/documents/reading';
import { pdfText } from '@sincerely/companion/testing/pdf-text';
import { launchBrowser } from '../qa/launch-browser.ts';
import { layouts } from '../qa/import/layouts.ts';
import { people } from '../qa/import/people.ts';
import { type Sample, timed, type Timing, timingOf } from './timing.ts';

const floor = 'its text by unpdf alone';

/** Each of our layouts as a PDF, read once in each way: by a process that stands ready, by the next at once, and here without one. */
export async function benchImport(): Promise<Timing[]> {
  const files = await ownPdfs();
  // The first reading in a process compiles the library.
  await pdfText(copyOf(files[0]));
  const ready = await sample(files, async (data) => readCv('cv.pdf', data), prepareReading);
  const inARow = await sample(files, async (data) => readCv('cv.pdf', data));
  const here = await sample(files, async (data) => draftProfile((await pdfLines(data)).lines, 'cv.pdf'));
  return [
    timingOf('import of a PDF, process ready', 250, floor, ready),
    timingOf('import of a PDF, the next one at once', null, floor, inARow),
    timingOf('import of a PDF, reading it alone', null, floor, here),
  ];
}

async function sample(files: Uint8Array[], read: (data: Uint8Array) => Promise<unknown>, before = async () => {}): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const file of files) {
    await before();
    const floorMs = await timed(async () => pdfText(copyOf(file)));
    samples.push({ floorMs, ms: await timed(async () => read(copyOf(file))) });
  }
  return samples;
}

/** The library takes its bytes for itself. */
const copyOf = (data: Uint8Array | undefined) => new Uint8Array(data ?? []);

async function ownPdfs(): Promise<Uint8Array[]> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const files: Uint8Array[] = [];
  for (const html of layouts.flatMap((layout) => people.map((person) => layout.html(person)))) {
    await page.setContent(html);
    files.push(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  }
  await browser.close();
  return files;
}
