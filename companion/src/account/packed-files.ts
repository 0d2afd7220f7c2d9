/** One file of an archive, still packed. `bytes`: what the archive says it unpacks to, which may be a lie. */
export type PackedFile = { name: string; bytes: number; isDeflated: boolean; packed: Buffer };

const signature = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
/** Bytes of each record without its name and what is extra. */
const length = { end: 22, entry: 46, file: 30 };

/**
 * The files of a ZIP by their names, as its directory lists them; nothing is unpacked. Throws any error where a record is not one or points outside, and
 * where two have one name: programs would differ in which is meant.
 */
export function packedFiles(archive: Buffer): Map<string, PackedFile> {
  const end = endOf(archive);
  const [size, from] = [archive.readUInt32LE(end + 12), archive.readUInt32LE(end + 16)];
  const files = new Map<string, PackedFile>();
  for (let at = from; at < from + size;) {
    expectAt(archive, at, signature.entry);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [number, number, number];
    const file = packedFile(archive, at, name);
    if (files.has(file.name)) throw new Error('Two files have one name.');
    files.set(file.name, file);
    at += length.entry + name + extra + comment;
  }
  return files;
}

/** Where the record at the end begins: a comment of 65,535 bytes may follow it. */
function endOf(archive: Buffer): number {
  for (let at = archive.length - length.end; at >= Math.max(0, archive.length - length.end - 65_535); at -= 1)
    if (archive.readUInt32LE(at) === signature.end) return at;
  throw new Error('This is no archive.');
}

function packedFile(archive: Buffer, entry: number, nameLength: number): PackedFile {
  const method = archive.readUInt16LE(entry + 10);
  if (method !== 0 && method !== 8) throw new Error('It is packed in a way that is not read.');
  const [packed, bytes] = [archive.readUInt32LE(entry + 20), archive.readUInt32LE(entry + 24)];
  const at = archive.readUInt32LE(entry + 42);
  expectAt(archive, at, signature.file);
  const from = at + length.file + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (from + packed > archive.length) throw new Error('A file goes on beyond the archive.');
  const name = archive.toString('utf8', entry + length.entry, entry + length.entry + nameLength);
  return { name, bytes, isDeflated: method === 8, packed: archive.subarray(from, from + packed) };
}

function expectAt(archive: Buffer, at: number, wanted: number): void {
  if (archive.readUInt32LE(at) !== wanted) throw new Error('A record of the archive is not where it should be.');
}
