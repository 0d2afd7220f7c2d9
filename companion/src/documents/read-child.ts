import { buffer } from 'node:stream/consumers';
import { docxLines } from './docx-lines.ts';
import { pdfLines } from './pdf/pdf-lines.ts';

// Reads one file from stdin and writes its lines as JSON. Runs in a process of its own, with bounded memory and time and no right to write,
// start programs or load more than our code: what a hostile file breaks is only this.
const data = new Uint8Array(await buffer(process.stdin));
const lines = process.argv[2] === 'pdf' ? await pdfLines(data) : await docxLines(data);
process.stdout.write(JSON.stringify(lines));
