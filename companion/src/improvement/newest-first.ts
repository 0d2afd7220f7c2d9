type Dated = { startDate?: string | undefined; endDate?: string | undefined };

/** What goes on is newest; a year alone is taken for its end. */
const padded = (date: string | undefined, otherwise: string) => (date === undefined ? otherwise : `${date}-99-99`.slice(0, 10));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Entries with the newest on top. Those that are equally new keep their order. */
export function newestFirst<Entry extends Dated>(entries: Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) => compare(padded(b.endDate, '9999'), padded(a.endDate, '9999')) || compare(padded(b.startDate, ''), padded(a.startDate, '')),
  );
}

/** Whether no entry is certainly older than the one below it. Where an entry has no date nothing can be said of any. */
export function isNewestFirst(entries: Dated[]): boolean {
  if (entries.some(({ startDate, endDate }) => startDate === undefined && endDate === undefined)) return true;
  return entries.every((entry, at) => at === 0 || !isOlder(entries[at - 1] as Dated, entry));
}

function isOlder(above: Dated, below: Dated): boolean {
  if (above.endDate !== below.endDate) return isBefore(above.endDate ?? '9999', below.endDate ?? '9999');
  return isBefore(above.startDate ?? '9999', below.startDate ?? '');
}

/** Certainly: `2021` is not before `2021-03`. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
