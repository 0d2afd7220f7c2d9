import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { OutboxEntry } from '../../background/outbox.ts';
import type { Synced } from '../../background/stored.ts';

/** What is on disk in this browser's profile. `fileBytes`: of the documents kept to fill with while the companion is off. */
export type Kept = { synced: Synced | undefined; outbox: OutboxEntry[]; files: { name: string; bytes: number }[]; submitted: number };

type Stored = { synced?: Synced; outbox?: OutboxEntry[]; files?: Record<string, { name: string; data: string }>; submitted?: string[] };

/** As it is now and as it changes; undefined until it is read. */
export function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    const read = () => void browser.storage.local.get(null).then((stored) => setKept(keptOf(stored as Stored)));
    const changed = (_: unknown, area: string) => area === 'local' && read();
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return kept;
}

function keptOf({ synced, outbox = [], files = {}, submitted = [] }: Stored): Kept {
  const named = Object.values(files).map(({ name, data }) => ({ name, bytes: Math.floor((data.length * 3) / 4) }));
  return { synced, outbox, files: named, submitted: submitted.length };
}
