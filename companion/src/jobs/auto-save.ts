/** Saves what streams in: at the fifth piece or two seconds after the first that is not saved, whichever is sooner. */
export type AutoSave = { more: () => Promise<void>; flush: () => Promise<void> };

export function autoSave(save: () => Promise<void>, { pieces = 5, ms = 2_000 } = {}): AutoSave {
  let unsaved = 0;
  let timer: NodeJS.Timeout | undefined;
  let saving = Promise.resolve();
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (unsaved === 0) return saving;
    unsaved = 0;
    saving = saving.then(save);
    return saving;
  };
  return {
    flush,
    more: async () => {
      unsaved += 1;
      if (unsaved >= pieces) return flush();
      // A failed save is told by the next one, or by the flush at the end.
      timer ??= setTimeout(() => void flush().catch(() => {}), ms);
      return undefined;
    },
  };
}
