import type { ApplicationStatus } from '@sincerely/shared';
import { CsvError, parse } from 'csv-parse/sync';
import { fold } from './fold.ts';

export type TableRow = {
  title: string;
  company: string;
  location: string;
  url: string;
  status: ApplicationStatus;
  /** `YYYY-MM-DD`, of the application; empty where none is said. */
  date: string;
  notes: string;
  salary: string;
  tags: string[];
};

export type Meaning = 'title' | 'company' | 'location' | 'url' | 'status' | 'date' | 'notes' | 'salary' | 'tags';
export type Table = {
  rows: TableRow[];
  columns: { column: string; meaning: Meaning | null }[];
  problems: { line: number; message: string }[];
};

/** At most so many lines are read; a line of more letters or columns is of no table that a person keeps. */
const mostRows = 20_000;
const longestLine = 200_000;
const mostColumns = 500;

/** What a column may be called, folded; the first that fits is taken, each meaning once. */
const names: Record<Meaning, RegExp> = {
  title: /^(?:job )?(?:title|position|role)|^job$|^stelle|^poste\b|^puesto|^cargo|^vaga/u,
  company: /^(?:company|employer|organi[sz]ation)|^firma|^unternehmen|^arbeitgeber|^entreprise|^empresa/u,
  location: /^(?:location|city|place)|^ort$|^lieu|^ubicacion|^local/u,
  url: /(?:^|\b)(?:url|link|website|posting)$|^(?:job )?(?:url|link)/u,
  status: /^(?:status|stage|state)|^phase|^estado|^statut/u,
  date: /^(?:date )?applied|^(?:application |submitted )?date|^datum|^fecha|^data\b|^bewerbungsdatum/u,
  notes: /^(?:notes?|comments?|description)|^notizen?|^notas?/u,
  salary: /^(?:salary|compensation|pay)|^gehalt|^salaire|^salario/u,
  tags: /^(?:tags?|labels?|keywords)|^schlagwort/u,
};

/** Words for a status in tables of others, folded, in the order they are tried. */
const statusWords: [RegExp, ApplicationStatus][] = [
  [/withdr|zuruckgezogen|retir/u, 'withdrawn'],
  [/reject|declin|abgelehnt|absage|refus|rechaz|recus|closed|not selected/u, 'rejected'],
  [/offer|angebot|offre|oferta|hired|accepted/u, 'offer'],
  [/interview|screen|onsite|phone|assessment|gesprach|entretien|entrevista/u, 'interview'],
  [/appl|submit|sent|beworben|gesendet|postul|envoy|enviad|candidat/u, 'submitted'],
];

/** Reads a table with a line of column names, by commas, semicolons or tabs. A line that cannot be used is told and left out. */
export function readTable(text: string): Table {
  const lines = linesOf(text);
  if ('line' in lines) return { rows: [], columns: [], problems: [lines] };
  const [head = [], ...body] = lines;
  const columns = meaningsOf(head);
  const problems: Table['problems'] = [];
  const at = (meaning: Meaning) => columns.findIndex((column) => column.meaning === meaning);
  if (at('title') < 0 && at('company') < 0 && at('url') < 0)
    return { rows: [], columns, problems: [{ line: 1, message: 'No column is named like a title, an employer or a link.' }] };
  const rows = body.flatMap((cells, index) => {
    const row = rowOf((meaning) => cells[at(meaning)] ?? '');
    if (row.title !== '' || row.company !== '') return [row];
    problems.push({ line: index + 2, message: 'This line has neither a title nor an employer.' });
    return [];
  });
  return { rows, columns, problems };
}

/** The cells of each line; or the line from which on it is no table. */
export function linesOf(text: string): string[][] | { line: number; message: string } {
  const options = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, to: mostRows + 1 };
  try {
    const lines = parse(text, { ...options, delimiter: delimiterOf(text), max_record_size: longestLine });
    const wide = lines.findIndex((cells) => cells.length > mostColumns);
    return wide < 0 ? lines : noTableFrom(wide + 1);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return noTableFrom((thrown as CsvError & { lines?: number }).lines ?? 1);
  }
}

function noTableFrom(line: number): { line: number; message: string } {
  return { line, message: 'From this line on it cannot be read as a table; a quotation mark may be missing. Nothing was taken.' };
}

function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/u, 1)[0] ?? '';
  return [',', ';', '\t'].reduce((best, sign) => (first.split(sign).length > first.split(best).length ? sign : best));
}

function meaningsOf(head: string[]): Table['columns'] {
  const taken = new Set<Meaning>();
  return head.map((column) => {
    const name = fold(column).replaceAll(/[_-]/gu, ' ');
    const meaning = (Object.keys(names) as Meaning[]).find((each) => !taken.has(each) && names[each].test(name)) ?? null;
    if (meaning !== null) taken.add(meaning);
    return { column, meaning };
  });
}

function rowOf(cell: (meaning: Meaning) => string): TableRow {
  const date = dayOf(cell('date'));
  return {
    title: cell('title').slice(0, 500),
    company: cell('company').slice(0, 300),
    location: cell('location').slice(0, 500),
    url: URL.canParse(cell('url')) && /^https?:/u.test(cell('url')) ? cell('url').slice(0, 2000) : '',
    status: statusOf(cell('status'), date !== ''),
    date,
    notes: cell('notes').slice(0, 20_000),
    salary: cell('salary').slice(0, 200),
    tags: [
      ...new Set(
        cell('tags')
          .split(/[,;|]/u)
          .map((tag) => tag.trim().slice(0, 40)),
      ),
    ]
      .filter((tag) => tag !== '')
      .slice(0, 20),
  };
}

function statusOf(text: string, hasDate: boolean): ApplicationStatus {
  const word = fold(text);
  return statusWords.find(([pattern]) => pattern.test(word))?.[1] ?? (hasDate && word === '' ? 'submitted' : 'draft');
}

/** A day that can be read one way only; `03/04/2026` may be two, and is left out. */
function dayOf(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/u.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/u.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(text);
  if (slashed && Number(slashed[1]) > 12) return day(slashed[3], slashed[2], slashed[1]);
  if (slashed && Number(slashed[2]) > 12) return day(slashed[3], slashed[1], slashed[2]);
  const named = /[a-z]/iu.test(text) ? new Date(`${text} UTC`) : undefined;
  return named && !Number.isNaN(named.getTime()) ? named.toISOString().slice(0, 10) : '';
}

function day(year = '', month = '', date = ''): string {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : '';
}
