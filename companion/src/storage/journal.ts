import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** One statement with its parameters. */
export type JournalStatement = [sql: string, parameters: unknown[]];
/** One transaction: the database holds `seq` from it on. `version`: of the schema it was for. */
export type JournalEntry = { seq: number; version: number; at: number; run: JournalStatement[] };

/**
 * What was changed outside the job store, transaction by transaction, in files beside the database: with a backup they say all that was there. An
 * entry is on the disk before its change is committed, so what was answered is in both.
 */
export type Journal = {
  /** Returns what takes it back, for a commit that failed. Where it cannot be written nothing of it stays. */
  append(entry: JournalEntry): () => void;
  /** After a backup: the next entry begins a new file, and files that no kept backup needs go. */
  rotate(): void;
  close(): void;
};

/** A file of the journal per backup, and one more. */
const filesKept = 8;
const namePattern = /^\d{12}\.jsonl$/u;

export function openJournal(folder: string): Journal {
  let file: number | undefined;
  const openAt = (seq: number) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openSync(join(folder, `${String(seq).padStart(12, '0')}.jsonl`), 'a', 0o600);
  };
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    append: (entry) => {
      const own = (file ??= openAt(entry.seq));
      const before = fstatSync(own).size;
      const undo = () => ftruncateSync(own, before);
      try {
        writeWhole(own, entry);
      } catch (thrown) {
        undo();
        throw thrown;
      }
      return undo;
    },
    rotate: () => {
      close();
      for (const name of journalFiles(folder).slice(0, -filesKept)) rmSync(join(folder, name), { force: true });
    },
    close,
  };
}

function writeWhole(file: number, entry: JournalEntry): void {
  const text = JSON.stringify(entry);
  // Begins with a line break, so that what a crash left half does not take this one with it.
  const line = Buffer.from(`\n${checksum(text)} ${text}`);
  for (let written = 0; written < line.length;) written += writeSync(file, line, written);
  fdatasyncSync(file);
}

/** Every whole entry after `seq`, in their order; a torn one is left out. */
export function* readJournal(folder: string, seq: number): Generator<JournalEntry> {
  const names = journalFiles(folder);
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    if (next !== undefined && Number.parseInt(next, 10) <= seq + 1) continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const entry = entryOf(line);
      if (entry !== undefined && entry.seq > seq) yield entry;
    }
  }
}

/** The newest entry's number; 0: there is none. */
export function lastJournalSeq(folder: string): number {
  for (const name of journalFiles(folder).toReversed()) {
    const last = readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map(entryOf)
      .findLast((entry) => entry !== undefined);
    if (last !== undefined) return last.seq;
  }
  return 0;
}

function journalFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => namePattern.test(name))
        .toSorted()
    : [];
}

function entryOf(line: string): JournalEntry | undefined {
  const text = line.slice(9);
  if (text === '' || line.slice(0, 8) !== checksum(text)) return undefined;
  return JSON.parse(text) as JournalEntry;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
