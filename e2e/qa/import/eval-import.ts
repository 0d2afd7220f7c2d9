import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCv } from '@sincerely/companion/documents';
import { codeOf } from '@sincerely/shared';
import { judgeImport, type Group, type Judged, type LabelledCv } from './import-score.ts';

/**
 * `pnpm eval:import DIR [--json] [--show]`: how much of what CVs say an import finds. DIR holds the files and `expected.json`, what each says by its file
 * name; a field that is null there is not asked for.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(join(folder, 'expected.json'))) {
  console.error('Usage: pnpm eval:import DIR [--json] [--show], where DIR holds CVs and expected.json');
  process.exit(2);
}

type Score = { found: number; present: number; share: number };
const labels = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, LabelledCv>;
const files: Record<string, Score & { error?: string }> = {};
const all: Judged[] = [];
for (const [file, label] of Object.entries(labels)) {
  const { judged, error } = await importOne(join(folder, file), file, label);
  all.push(...judged);
  files[file] = { ...scoreOf(judged), ...(error === undefined ? {} : { error }) };
  if (values.show)
    for (const { group, field, wanted, read, isFound } of judged)
      if (!isFound) console.error(`${file} · ${group} ${field} · ${wanted} · read ${JSON.stringify(read.slice(0, 120))}`);
}

/** A file that cannot be read has none of its fields. */
async function importOne(path: string, file: string, label: LabelledCv): Promise<{ judged: Judged[]; error?: string }> {
  try {
    const { profile } = await readCv(file, readFileSync(path));
    return { judged: judgeImport(label, profile) };
  } catch (error) {
    const none = judgeImport(label, { basics: { name: '', profiles: [] }, work: [], education: [], skills: [] } as never);
    return { judged: none, error: codeOf(error) };
  }
}

function scoreOf(judged: Judged[]): Score {
  const found = judged.filter(({ isFound }) => isFound).length;
  return { found, present: judged.length, share: judged.length === 0 ? 1 : Math.round((10_000 * found) / judged.length) / 10_000 };
}

const groups: Group[] = ['contact', 'work', 'edu', 'skills'];
const result = {
  total: scoreOf(all),
  ...Object.fromEntries(groups.map((group) => [group, scoreOf(all.filter((one) => one.group === group))])),
  files,
};
const line = (name: string, { found, present, share }: Score) =>
  `${name.padEnd(28)} ${String(found).padStart(4)} of ${String(present).padStart(4)}   ${(100 * share).toFixed(1)} %`;
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  for (const [file, score] of Object.entries(files)) console.log(line(file, score) + (score.error ? `   ${score.error}` : ''));
  for (const group of groups) console.log(line(group, (result as unknown as Record<string, Score>)[group] as Score));
  console.log(line('all', result.total));
}
