import { type Random, randomOf } from '../../qa/gate/lies/random.ts';
import type { HostileFile } from './binary-files.ts';

/** An honest file cut, overwritten and turned at places by the seed; so many of each. */
export function damaged(name: string, honest: Buffer, count: number, seed: number): HostileFile[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const [kind, change] = changes[at % changes.length] as (typeof changes)[number];
    return { name, data: change(Buffer.from(honest), random), what: `${name} ${kind} (${at})` };
  });
}

const placeIn = (data: Buffer, random: Random) => Math.floor(random() * data.length);
const changes: [string, (data: Buffer, random: Random) => Buffer][] = [
  ['cut short', (data, random) => data.subarray(0, placeIn(data, random))],
  ['with its beginning cut', (data, random) => data.subarray(placeIn(data, random))],
  [
    'with bits turned',
    (data, random) => {
      for (let at = 0; at < 8; at += 1) {
        const place = placeIn(data, random);
        data[place] = (data[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      return data;
    },
  ],
  ['with a stretch of 0xFF', (data, random) => data.fill(0xff, placeIn(data, random))],
  [
    'with a part twice',
    (data, random) => {
      const [from, to] = [placeIn(data, random), placeIn(data, random)].toSorted((a, b) => a - b) as [number, number];
      return Buffer.concat([data.subarray(0, to), data.subarray(from)]);
    },
  ],
];
