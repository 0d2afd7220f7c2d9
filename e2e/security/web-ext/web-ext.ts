import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { openTally, type Suite } from '../suite.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'extension', '.output', 'firefox-mv3');
const linter = join(dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')), 'bin', 'addons-linter');

type Complaint = { _type: string; code: string; file?: string; line?: number; message: string };
type Report = { errors: Complaint[]; warnings: Complaint[] };

/** The check Mozilla makes of every extension, on the built one: each file is looked at, and it has nothing to say. */
export const webExt: Suite = {
  name: 'web-ext',
  least: 20,
  run: async () => {
    const tally = openTally();
    const { errors, warnings } = await lint();
    const complaints = [...errors, ...warnings];
    for (const file of globSync('**/*.*', { cwd: folder })) {
      const found = complaints.find((complaint) => complaint.file === file);
      tally.attack(file, found === undefined ? false : said(found));
    }
    tally.failures.push(...complaints.filter(({ file }) => file === undefined).map(said));
    return tally;
  },
};

function said({ _type, code, line = 0, message }: Complaint): string {
  return `${_type} ${code} in line ${line}: ${message}`;
}

/** The linter ends with 1 where it found an error; what it found is in its answer all the same. */
async function lint(): Promise<Report> {
  const run = promisify(execFile)(process.execPath, [linter, '--output', 'json', folder], { maxBuffer: 64 * 1024 * 1024 });
  const { stdout } = await run.catch((thrown: unknown) => thrown as { stdout: string });
  return JSON.parse(stdout) as Report;
}
