import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentRole } from '@sincerely/shared';

/** The documents of one application as files the browser can read, under the names they are sent by. */
export type FillFiles = {
  put(role: DocumentRole, name: string, data: Uint8Array): Promise<void>;
  /** Throws where nothing was put for this role. */
  pathOf(role: DocumentRole): string;
  forget(): Promise<void>;
};

/** `folder`: this application's own, gone when it is done. */
export function openFillFiles(folder: string): FillFiles {
  const paths = new Map<DocumentRole, string>();
  return {
    put: async (role, name, data) => {
      await mkdir(join(folder, role), { recursive: true, mode: 0o700 });
      const path = join(folder, role, plainName(name));
      await writeFile(path, data, { mode: 0o600 });
      paths.set(role, path);
    },
    pathOf: (role) => {
      const path = paths.get(role);
      if (path === undefined) throw new Error('There is no such document to attach.');
      return path;
    },
    forget: async () => rm(folder, { recursive: true, force: true }),
  };
}

/** No way out of the folder. */
function plainName(name: string): string {
  return name.replaceAll(/[/\\\0]/gu, '_').replace(/^\.+/u, '_') || 'document';
}
