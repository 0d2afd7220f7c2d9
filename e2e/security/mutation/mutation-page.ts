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
  return [
    '# What the tests notice',
    '',
    'Written by `pnpm mutation`: each change was made to the code by itself, and the tests that reach it were run. At least 80 % is asked of each part.',
    '',
    '| part | noticed | not noticed | score |',
    '| --- | --- | --- | --- |',
    ...partsOf({ files }).map(({ part, ...counts }) => row(`**${part}**`, counts)),
    ...rows.map(({ file, ...counts }) => row(`\`${file}\``, counts)),
    '',
  ].join('\n');
}

/** What is counted of each part of which a score is asked. */
export function partsOf({ files }: MutationReport): (Counts & { part: string })[] {
  const parts = Map.groupBy(Object.entries(files), ([file]) => partOf(file));
  return [...parts].map(([part, own]) => ({ part, ...count(own.flatMap(([, { mutants }]) => mutants)) }));
}

/** Percent of the changes that were noticed. */
export function scoreOf({ noticed: seen, unnoticed: not }: Counts): number {
  return (100 * seen) / (seen + not);
}

function partOf(file: string): string {
  return file.startsWith('companion/src/security/') ? 'the companion’s security' : 'the planner’s policy';
}

function count(mutants: { status: string }[]): Counts {
  const among = (kinds: Set<string>) => mutants.filter(({ status }) => kinds.has(status)).length;
  return { noticed: among(noticed), unnoticed: among(unnoticed) };
}

function row(name: string, counts: Counts): string {
  const score = scoreOf(counts);
  return `| ${name} | ${counts.noticed} | ${counts.unnoticed} | ${Number.isNaN(score) ? '' : `${score.toFixed(1)} %`} |`;
}
