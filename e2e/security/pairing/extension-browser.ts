type Kept = Record<string, unknown>;

let local: Kept = {};
const session: Kept = {};

const area = (kept: () => Kept) => ({
  get: async (key: string) => Promise.resolve({ [key]: kept()[key] }),
  set: async (values: object) => Promise.resolve(void Object.assign(kept(), values)),
  remove: async (keys: string[]) => Promise.resolve(keys.forEach((key) => delete kept()[key])),
});
/** The extension's code takes hold of it once, when it is loaded. */
const chrome = { runtime: { id: 'sincerely' }, storage: { local: area(() => local), session: area(() => session) } };

/** What the extension's own code needs of a browser: a storage, which keeps what is in `kept`. The rest of the real background runs as it is. */
export async function withExtensionStorage<Result>(kept: Kept, work: () => Promise<Result>): Promise<Result> {
  Object.assign(globalThis, { chrome });
  local = kept;
  try {
    return await work();
  } finally {
    local = {};
  }
}
