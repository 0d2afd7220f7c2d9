import { CodedError } from '@sincerely/shared';
import { unzip, type UnzipFileInfo } from 'fflate';

/** Bytes of one text and of all of them when unpacked; an export of a life's work has less than a tenth. */
const largest = { one: 2_000_000, all: 8_000_000 };

/** The CSV texts of an archive by their names without folders. What they would unpack to is known before they are. Throws `file-too-heavy`. */
export async function zipTexts(data: Uint8Array): Promise<Record<string, string>> {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    const isWanted = /\.csv$/iu.test(name) && !name.startsWith('__MACOSX');
    if (isWanted) size += originalSize;
    if (isWanted && (originalSize > largest.one || size > largest.all)) throw new CodedError('file-too-heavy');
    return isWanted;
  };
  const files = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(data, { filter }, (error, unzipped) => (error ? reject(error) : resolve(unzipped)));
  });
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name.split('/').at(-1) ?? name, new TextDecoder().decode(bytes).replace(/^\uFEFF/u, '')]),
  );
}
