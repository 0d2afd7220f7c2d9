/** One tagger's weights: per feature key what it says for B and for I, against O; and `steps` as `sumChain` takes them. */
export type Weights = { steps: Float64Array; table: Map<number, readonly [begin: number, inside: number]> };

/** `common`: keys of words that training saw more than once, with their class of rarity (1–4). */
export type Model = { common: Map<number, number>; knowledge: Weights; skill: Weights };

/**
 * The model as bytes: keys in order, each as its distance from the one before; a weight as one signed byte in units of its table's scale.
 * Equal models give equal bytes.
 */
export function packModel({ common, knowledge, skill }: Model): Uint8Array {
  const bytes: number[] = [];
  packKeys(bytes, common, (rarity) => bytes.push(rarity));
  for (const { steps, table } of [knowledge, skill]) {
    const scale = scaleOf(table);
    for (const number of [scale, ...steps]) bytes.push(...new Uint8Array(Float32Array.of(number).buffer));
    packKeys(bytes, table, (pair) => bytes.push(...pair.map((weight) => Math.round(weight / scale) & 0xff)));
  }
  return Uint8Array.from(bytes);
}

function scaleOf(table: Weights['table']): number {
  let largest = 0;
  for (const pair of table.values()) for (const weight of pair) largest = Math.max(largest, Math.abs(weight));
  return Math.fround(largest / 127) || 1;
}

function packKeys<T>(bytes: number[], entries: Map<number, T>, packValue: (value: T) => void): void {
  packNumber(bytes, entries.size);
  let before = 0;
  for (const key of [...entries.keys()].sort((a, b) => a - b)) {
    packNumber(bytes, key - before);
    packValue(entries.get(key) as T);
    before = key;
  }
}

/** Seven bits a byte, the eighth says that more follow. */
function packNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

/** A key's place in `keys`, or that of the empty one (0) where it would be. The size of `keys` is a power of two. */
export function placeOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let at = Math.imul(key, 0x9e3779b1) & mask;
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

/** As `Model`, made for looking up: weights of the key at `keys[i]` are at `values[2 * i]` and `[2 * i + 1]`, in units of `scale`. */
export type LoadedWeights = { steps: Float64Array; scale: number; keys: Int32Array; values: Int8Array };
export type LoadedModel = { common: Map<number, number>; knowledge: LoadedWeights; skill: LoadedWeights };

export function unpackModel(bytes: Uint8Array): LoadedModel {
  const reader = readerOf(bytes);
  const common = new Map<number, number>();
  reader.keys(reader.number(), (key) => common.set(key, reader.byte()));
  return { common, knowledge: unpackWeights(reader), skill: unpackWeights(reader) };
}

function unpackWeights(reader: ReturnType<typeof readerOf>): LoadedWeights {
  const scale = reader.float();
  const steps = Float64Array.from({ length: 12 }, () => reader.float());
  const count = reader.number();
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
  const values = new Int8Array(keys.length * 2);
  reader.keys(count, (key) => {
    const at = placeOf(keys, key);
    keys[at] = key;
    values[at * 2] = reader.byte();
    values[at * 2 + 1] = reader.byte();
  });
  return { scale, steps, keys, values };
}

function readerOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const byte = () => view.getUint8(at++);
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = byte();
      value |= (part & 0x7f) << shift;
      if (part < 0x80) return value;
    }
  };
  const float = () => view.getFloat32((at += 4) - 4, true);
  const keys = (count: number, read: (key: number) => void) => {
    for (let left = count, key = 0; left > 0; left -= 1) read((key += number()));
  };
  return { byte, number, float, keys };
}
