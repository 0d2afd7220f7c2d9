import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError, type RouteInput, type RouteOutput } from '@sincerely/shared';
import type { Config } from '../config.ts';
import { sha256Of, type StoredFile } from '../documents/files.ts';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { exportAccount } from './export-account.ts';
import { eraseAccount, takeStaged } from './replace-account.ts';
import { stageImport } from './stage-import.ts';

/** The whole of what is kept for a person, in one piece: taken out, brought back, erased. */
export type Account = {
  /** Makes the archive; it can be downloaded for a while. */
  export(): Promise<StoredFile & { id: string }>;
  /** An archive that was made, by its id; its path is a whole one. */
  archive(id: string): StoredFile | undefined;
  import(file: RouteInput<'importAccount'>): Promise<RouteOutput<'importAccount'>>;
  erase(): RouteOutput<'eraseAccount'>;
};

type Parts = {
  config: Config;
  storage: Storage;
  version: string;
  dashboardOrigin: string;
  /** Tells paired browsers, which keep a copy to fill with while the companion is off. */
  onErase: () => void;
  /** Takes what opens the secrets out of the keychain. */
  forgetKey: () => Promise<void>;
  readable: () => Record<string, string>;
};

/** Milliseconds an archive waits to be downloaded. */
const kept = 10 * 60_000;

export function openAccount({ config, storage, version, dashboardOrigin, onErase, forgetKey, readable }: Parts): Account {
  const { dataFolder } = config;
  const exports = join(dataFolder, 'exports');
  const archives = new Map<string, StoredFile>();
  // One that a stop kept from going away has nobody left to download it.
  rmSync(exports, { recursive: true, force: true });
  /** The next start is by the same process; the dashboard comes back by a link of its own. */
  const restart = (work: () => Promise<void>) => {
    if (config.onRestart === undefined) throw new CodedError('forbidden', { message: 'This companion cannot be started anew from here.' });
    const linkToken = randomBytes(24).toString('base64url');
    config.onRestart({ work, linkToken });
    return { dashboardUrl: `${dashboardOrigin}/#token=${linkToken}` };
  };
  return {
    export: async () => {
      const id = `export-${newId()}`;
      const name = `sincerely-${new Date().toISOString().slice(0, 10)}.zip`;
      const path = join(exports, `${id}.zip`);
      await exportAccount({ storage, dataFolder, version, readable: readable() }, path);
      const file = { name, mime: 'application/zip', bytes: (await stat(path)).size, sha256: sha256Of(id), path };
      archives.set(id, file);
      setTimeout(() => {
        archives.delete(id);
        void rm(path, { force: true });
      }, kept).unref();
      return { id, ...file };
    },
    archive: (id) => archives.get(id),
    import: async ({ data }) => {
      await stageImport(dataFolder, Buffer.from(data, 'base64'));
      return restart(async () => takeStaged(dataFolder));
    },
    erase: () => {
      const back = restart(async () => {
        await eraseAccount(dataFolder);
        await forgetKey();
      });
      onErase();
      return back;
    },
  };
}
