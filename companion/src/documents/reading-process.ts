import { buffer } from 'node:stream/consumers';
import { codeOf } from '@sincerely/shared';
import { docxLines } from './docx-lines.ts';
import { pdfLines } from './pdf/pdf-lines.ts';
import { zonesOf } from './pdf/page-zones.ts';
import { smallestPdf, twoColumns } from './pdf/smallest-pdf.ts';
import type { ReadingAnswer, ReadingKind } from './reading.ts';
import { watchMemory } from './watch-memory.ts';
import { zipTexts } from './zip-texts.ts';

// Reads one file from stdin, its kind in the first line, and answers in JSON. Runs in a process of its own, with bounded memory and time and no right
// to write, start programs or load more than our code: what a hostile file breaks is only this.

/** Bytes in all; the largest CVs take a third of it. */
watchMemory(700_000_000);

/** The first file a PDF library reads takes four times as long as the next, and this process waits for its file anyway. */
await pdfLines(new TextEncoder().encode(smallestPdf)).catch(() => undefined);
// So does the first page with columns: what tells their headings and dates is compiled when it is first asked.
zonesOf(twoColumns);
process.stdout.write('ready\n');

const input = new Uint8Array(await buffer(process.stdin));
const end = input.indexOf(0x0a);
const kind = new TextDecoder().decode(input.subarray(0, Math.max(0, end))) as ReadingKind;
if (end >= 0) process.stdout.write(JSON.stringify(await answer(kind, input.slice(end + 1))));

async function answer(wanted: ReadingKind, data: Uint8Array): Promise<ReadingAnswer> {
  try {
    if (wanted === 'zip') return { texts: await zipTexts(data) };
    return wanted === 'pdf' ? await pdfLines(data) : { lines: await docxLines(data) };
  } catch (thrown) {
    const code = codeOf(thrown);
    return { error: code === 'internal' ? 'unreadable-file' : code };
  }
}
