import { crc32, deflateRawSync } from 'node:zlib';

/** `lie`: the unpacked size that is told, where it is not the true one. `packed`: the bytes as they are, whatever they unpack to. */
export type Entry = { name: string; data: Buffer | string; lie?: number; packed?: Buffer };

/** An archive as told, lies included. `isOverlapping`: all entries are the first one's bytes. */
export function madeZip(entries: Entry[], isOverlapping = false): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, lie, packed = deflateRawSync(data) } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lie ?? Buffer.byteLength(data), 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(isOverlapping ? 0 : offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, Buffer.from(name)]));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    if (isOverlapping && locals.length > 0) continue;
    locals.push(local);
    offset += local.length;
  }
  const places = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(65_535, entries.length), 4);
  end.writeUInt16LE(Math.min(65_535, entries.length), 6);
  end.writeUInt32LE(places.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, places, Buffer.from('PK\u0005\u0006'), end]);
}
