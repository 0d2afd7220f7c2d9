import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export type OutsideWatch = {
  /** What has come to be beside the data folder, at the root or in the working directory; false for nothing. */
  strange(): Promise<string | false>;
};

/** Files whose paths begin a way out: every hostile name has `evil` in it, so that what others do there is not taken for it. */
export async function watchOutside(dataFolder: string): Promise<OutsideWatch> {
  const places = [dirname(dataFolder), resolve('/'), '/etc', process.cwd(), resolve(dataFolder, '../..')];
  const evil = async () => {
    const names = await Promise.all(places.map(async (place) => (await readdir(place).catch(() => [])).map((name) => `${place}/${name}`)));
    return names.flat().filter((path) => /evil/u.test(path));
  };
  const before = await evil();
  return {
    strange: async () => {
      const inside = (await readdir(dataFolder, { recursive: true })).filter((path) => /evil/u.test(path));
      const found = [...(await evil()).filter((path) => !before.includes(path)), ...inside];
      return found.length > 0 && found.join(', ');
    },
  };
}
