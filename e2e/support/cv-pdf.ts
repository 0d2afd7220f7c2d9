import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPdfPrinter } from '@sincerely/companion/tailoring/render/print-pdf';

/** A CV of the sample person as a browser prints it: some of it as in the sample profile, some new, some that nobody can be sure of. */
const html = `<style>body{font:11px sans-serif} h1{font-size:22px;margin:0} h2{font-size:14px;margin:14px 0 4px} p{margin:2px 0} ul{margin:2px 0}</style>
<h1>Amara Okafor</h1><p>Oakland, CA | amara.okafor@example.com | 415 555 0134 | github.com/amara-okafor-example</p>
<h2>Experience</h2>
<p>Senior Software Engineer, Northwind Analytics, San Francisco, CA</p><p>March 2021 – Present</p>
<ul><li>Held the weekly review of the reporting platform with clinics in five states, and wrote down what they asked for so that nobody had to ask
it twice</li><li>Kept the on-call rota fair</li></ul>
<p>Kite Hill Weather</p><p>2013 – 2014</p><ul><li>Drew the maps for the evening forecast</li></ul>
<h2>Education</h2><p>University of Washington</p><p>Bachelor of Science in Computer Science, 2013 – 2017</p>
<h2>Skills</h2><p>TypeScript, Elixir, Cartography</p>`;

/** Writes it to a file of its own; undefined where there is no Chromium to print with. */
export async function cvPdf(name = 'amara-okafor.pdf'): Promise<string | undefined> {
  const printer = openPdfPrinter();
  const pdf = await printer.print(html);
  await printer.close();
  return pdf && fileOf(name, pdf);
}

/** A file of this name in a folder of its own. */
export function fileOf(name: string, data: Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sincerely-cv-')), name);
  writeFileSync(path, data);
  return path;
}
