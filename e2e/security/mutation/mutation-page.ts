/** Of Stryker's report (mutation-testing-report-schema), what is counted. */
export type MutationReport = { files: Record<string, { mutants: { status: string }[] }> };

type Counts = { noticed: number; unnoticed: number };

const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

/** The page of figures: for each file how many changes the tests noticed, of those that could be made and run. */
export function mutationPage({ files }: MutationReport): string {
  const rows = Object.entries(files)
    .map(([file, { mutants }]) => ({ file, ...count(mutants) }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const groups = [...new Set(rows.map(({ file }) => groupOf(file)))];
  return [
    '# What the tests notice',
    '',
    'Written by `pnpm mutation`: each change was made to the code by itself, and the tests that reach it were run. At least 80 % is asked of each part.',
    '',
    '| part | noticed | not noticed | score |',
    '| --- | --- | --- | --- |',
    ...groups.map((group) => row(`**${group}**`, sum(rows.filter(({ file }) => groupOf(file) === group)))),
    ...rows.map(({ file, ...counts }) => row(`\`${file}\``, counts)),
    '',
  ].join('\n');
}

/** The two parts of which a score is asked. */
function groupOf(file: string): string {
  return file.startsWith('companion/src/security/') ? 'the companion’s security' : 'the planner’s policy';
}

function count(mutants: { status: string }[]): Counts {
  const among = (kinds: Set<string>) => mutants.filter(({ status }) => kinds.has(status)).length;
  return { noticed: among(noticed), unnoticed: among(unnoticed) };
}

function sum(all: Counts[]): Counts {
  const total = (key: keyof Counts) => all.reduce((so, counts) => so + counts[key], 0);
  return { noticed: total('noticed'), unnoticed: total('unnoticed') };
}

function row(name: string, counts: Counts): string {
  const all = counts.noticed + counts.unnoticed;
  return `| ${name} | ${counts.noticed} | ${counts.unnoticed} | ${all === 0 ? '' : `${((100 * counts.noticed) / all).toFixed(1)} %`} |`;
}
