import { unzipWanted } from './unzip-wanted.ts';

/** An export of a life's work has less than a tenth. */
const largest = { one: 2_000_000, all: 8_000_000 };

/** The CSV texts of an archive by their names without folders. Throws `file-too-heavy`. */
export async function zipTexts(data: Uint8Array): Promise<Record<string, string>> {
  const texts = await unzipWanted(data, (path) => /\.csv$/iu.test(path) && !path.startsWith('__MACOSX'), largest);
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.split('/').at(-1) ?? path, text]));
}
