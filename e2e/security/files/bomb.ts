import { constants, deflateRawSync } from 'node:zlib';

/** Deflated bytes that unpack to so many megabytes of blanks, without ever being so many here. */
export function bomb(megabytes: number): Buffer {
  const ten = deflateRawSync(Buffer.alloc(10_000_000, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: megabytes / 10 }, () => ten), end]);
}

/** The same in the form PDF and PNG have it. */
export const bombInZlib = (megabytes: number) => Buffer.concat([Buffer.from([0x78, 0x9c]), bomb(megabytes)]);
