import { type ApplicationStatus, type ImportPreview, postingKey, type ReadPosting } from '@sincerely/shared';
import { advertisedAt } from '@sincerely/adapters/advertised';
import { sha256Of } from '../documents/files.ts';
import { postingAt } from '../fetching/read-advertised.ts';
import { fold } from './fold.ts';
import { readTable, type TableRow } from './read-table.ts';

type Parts = {
  isKnown: (naturalKey: string) => boolean;
  /** One application with what the table says of it, and its history from then on. */
  add: (posting: ReadPosting, row: TableRow, at: number | null) => void;
  /** Says by what it is undone. */
  inTransaction: (work: () => void) => string;
};

const shownRows = 50;

/** Takes applications from a table of another program; those that are known stay as they are. `dryRun`: only says what would come of it. */
export function importTable({ isKnown, add, inTransaction }: Parts, { csv, dryRun }: { csv: string; dryRun: boolean }): ImportPreview {
  const { rows, columns, problems } = readTable(csv);
  const seen = new Set<string>();
  const wanted: [ReadPosting, TableRow][] = [];
  for (const row of rows) {
    const posting = postingOf(row);
    const key = postingKey(posting);
    if (seen.has(key) || isKnown(key)) continue;
    seen.add(key);
    wanted.push([posting, row]);
  }
  const isTaken = !dryRun && wanted.length > 0;
  const changeId = isTaken ? inTransaction(() => wanted.forEach(([posting, row]) => add(posting, row, timeOf(row)))) : null;
  const preview = wanted.slice(0, shownRows).map(([, { title, company, status, url, date }]) => ({ title, company, status, url, date }));
  const known = rows.length - wanted.length;
  return { rows: preview, total: wanted.length, known, columns, problems: problems.slice(0, shownRows), changeId };
}

/** By its address where that is one we know; else by what it says, so that the same line is the same posting. */
function postingOf({ title, company, location, url }: TableRow): ReadPosting {
  const said = { title, ...(company === '' ? {} : { company }), ...(location === '' ? {} : { location }) };
  const advertised = url === '' ? undefined : advertisedAt(url);
  if (advertised !== undefined) return { ...postingAt(advertised), ...said };
  const board =
    fold(company)
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .slice(0, 200) || 'elsewhere';
  const id = sha256Of(url === '' ? fold(`${company}|${title}|${location}`) : url).slice(0, 24);
  return { ats: 'elsewhere', board, postingId: id, url: url === '' ? `https://elsewhere.invalid/${id}` : url, ...said };
}

/** Noon of the day, so that no time zone makes another day of it. */
function timeOf({ date }: TableRow): number | null {
  return date === '' ? null : Date.parse(`${date}T12:00:00Z`);
}

/** Statuses that say that it was sent. */
export function wasSent(status: ApplicationStatus): boolean {
  return ['submitted', 'interview', 'offer', 'rejected'].includes(status);
}
