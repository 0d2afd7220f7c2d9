import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Stands in every file, and may stand in no PDF. */
export const canary = 'Quillfeather';

export type CanaryFiles = { urls: string[]; remove(): Promise<void> };

const contents: Record<string, string> = {
  'canary.txt': canary,
  'canary.html': `<h1>${canary}</h1>`,
  'canary.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text y="20">${canary}</text></svg>`,
  'canary.css': `p::before,h1::before{content:"${canary}"}`,
  'canary.js': `document.body.append("${canary}")`,
};

/** Files of this machine that a page would show, were it let to: one of each kind. */
export async function openCanaryFiles(): Promise<CanaryFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'sincerely-canary-'));
  const urls = await Promise.all(
    Object.entries(contents).map(async ([name, text]) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return pathToFileURL(path).href;
    }),
  );
  return { urls, remove: async () => rm(folder, { recursive: true, force: true }) };
}
