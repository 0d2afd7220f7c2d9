import { CodedError } from '@sincerely/shared';
import { unzip, type UnzipFileInfo } from 'fflate';

/** Bytes of one file and of all of them when unpacked. */
export type UnzipBounds = { one: number; all: number };

/** The texts of the wanted files of an archive by their paths. What they would unpack to is known before they are. Throws `file-too-heavy`. */
export async function unzipWanted(
  data: Uint8Array,
  isWanted: (path: string) => boolean,
  largest: UnzipBounds,
): Promise<Record<string, string>> {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!isWanted(name)) return false;
    size += originalSize;
    if (originalSize > largest.one || size > largest.all) throw new CodedError('file-too-heavy');
    return true;
  };
  const files = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(data, { filter }, (error, unzipped) => (error ? reject(error) : resolve(unzipped)));
  });
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes).replace(/^\uFEFF/u, '')]));
}
