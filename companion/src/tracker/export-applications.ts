import type { ApplicationRow } from '@sincerely/shared';

export type ExportedFile = { name: string; mime: string; text: string };
export type ExportedApplication = ApplicationRow & { notes: string };

const columns: [name: string, of: (row: ExportedApplication) => string][] = [
  ['Title', ({ title }) => title],
  ['Company', ({ company }) => company],
  ['Location', ({ location }) => location],
  ['Status', ({ status }) => status],
  ['Date applied', ({ submittedAt }) => day(submittedAt)],
  ['Deadline', ({ deadline }) => deadline ?? ''],
  ['Salary', ({ salary }) => salary],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Link', ({ url }) => (url.startsWith('https://elsewhere.invalid/') ? '' : url)],
  ['Saved', ({ createdAt }) => day(createdAt)],
  ['Notes', ({ notes }) => notes],
];

/** All applications as a table or as JSON; what was exported can be imported again. */
export function exportApplications(rows: ExportedApplication[], format: 'csv' | 'json', now = Date.now()): ExportedFile {
  const name = `sincerely-applications-${day(now)}.${format}`;
  if (format === 'json')
    return {
      name,
      mime: 'application/json',
      text: JSON.stringify({ exportedAt: new Date(now).toISOString(), applications: rows }, null, 2),
    };
  const lines = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, of]) => of(row)))];
  return { name, mime: 'text/csv', text: `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n` };
}

/** Quoted where it has to be; what a spreadsheet would take for a formula is text. */
function cell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Full-width and small forms of the signs count as the signs do, and what nobody sees before them does not hide them. */
function isFormula(text: string): boolean {
  return /^[\t\r\n]|^[\s\p{Cc}\p{Cf}]*[=+\-@]/u.test(text.slice(0, 1000).normalize('NFKC'));
}

function day(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString().slice(0, 10);
}
