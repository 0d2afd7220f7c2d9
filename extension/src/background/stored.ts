import type { FilePayload, SyncedData } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import type { Connection, TabState } from '../state.ts';
import type { OutboxEntry } from './outbox.ts';
import type { Waiting } from './queue.ts';

/** What pairing left: where the companion is and the token that names this browser. */
export type Pairing = { port: number; clientId: string; token: string };
export type Synced = { data: SyncedData; at: number };

/** Kept on disk in the browser's profile. */
type Local = {
  pairing: Pairing;
  synced: Synced;
  outbox: OutboxEntry[];
  /** Own documents by id, to fill with while the companion is off. */
  files: Record<string, FilePayload>;
  /** Natural keys of postings submitted from this browser: never twice. */
  submitted: string[];
  /** Absent: as if the person had wished it. */
  givesNotice: boolean;
};

/** Kept in memory until the browser closes; survives the background's sleep. */
type Session = { connection: Connection; waiting: Waiting } & { [tab: `tab:${number}`]: TabState };

/** Content scripts may read what an extension keeps, unless it is told otherwise: a page that breaks out of its own world must not find it there. Firefox cannot be told. */
export async function keepFromPages(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.session] as { setAccessLevel?(to: { accessLevel: string }): Promise<void> }[];
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export async function readLocal<K extends keyof Local>(key: K): Promise<Local[K] | undefined> {
  return (await browser.storage.local.get(key))[key] as Local[K] | undefined;
}

export async function writeLocal<K extends keyof Local>(key: K, value: Local[K]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function forgetLocal(...keys: (keyof Local)[]): Promise<void> {
  await browser.storage.local.remove(keys);
}

/** Nothing of the person's is left in this browser. */
export async function forgetEverything(): Promise<void> {
  await inTurn(async () => Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]));
}

export async function readSession<K extends keyof Session>(key: K): Promise<Session[K] | undefined> {
  return (await browser.storage.session.get(key))[key] as Session[K] | undefined;
}

export async function writeSession<K extends keyof Session>(key: K, value: Session[K]): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

let last: Promise<unknown> = Promise.resolve();

/** Runs changes one after the other, so that two of them never read the same state and lose one. */
export async function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const run = last.then(change, change);
  last = run.catch(() => undefined);
  return run;
}
