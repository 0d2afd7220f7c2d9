import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FillPlan } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import { type FillFiles, openFillFiles } from './fill-files.ts';
import { openPageSession, type PageSession } from './page-session.ts';
import type { WorkBrowser } from './work-browser.ts';

/**
 * `plan`: the approved one of this hash, on this page; `shown`: what each control showed when it was done, by selector; `open`: selectors of rows that
 * are not there as planned.
 */
export type FilledForm = { hash: string; plan: FillPlan; shown: ReadonlyMap<string, string>; open: string[] };

/** The open page of one application. */
export type WorkTab = {
  session: PageSession;
  files: FillFiles;
  /** Names this page, so that a press is for the page that was filled and no other. */
  key: string;
  /** Absent before it was filled. */
  filled?: FilledForm;
};

/** Pages of applications in the companion's browser, by job. */
export type WorkTabs = {
  of(jobId: string): WorkTab | undefined;
  /** The open one, or a new one that has gone nowhere yet. */
  open(jobId: string): Promise<WorkTab>;
  /** The name of the page an application goes on with: of the one that is open, else of the one to come. */
  keyOf(jobId: string): string;
  close(jobId: string): Promise<void>;
};

type Parts = {
  browser: WorkBrowser;
  /** The engine's script. */
  engine: () => string;
  /** Where the documents lie while they are attached. */
  folder: string;
};

export function openWorkTabs({ browser, engine, folder }: Parts): WorkTabs {
  // What a stop left there belongs to no page any more.
  rmSync(folder, { recursive: true, force: true });
  const tabs = new Map<string, WorkTab>();
  const drawn = new Map<string, string>();
  const keyOf = (jobId: string) => {
    const key = tabs.get(jobId)?.key ?? drawn.get(jobId) ?? newId();
    if (!tabs.has(jobId)) drawn.set(jobId, key);
    return key;
  };
  const forget = (jobId: string, tab: WorkTab) => {
    if (tabs.get(jobId) !== tab) return;
    tabs.delete(jobId);
    void tab.files.forget();
  };
  return {
    of: (jobId) => tabs.get(jobId),
    keyOf,
    open: async (jobId) => {
      const known = tabs.get(jobId);
      if (known !== undefined && !known.session.page.isClosed()) return known;
      const key = keyOf(jobId);
      drawn.delete(jobId);
      const files = openFillFiles(join(folder, jobId));
      const page = await browser.newTab();
      const tab: WorkTab = { session: await openPageSession(page, engine(), files), files, key };
      tabs.set(jobId, tab);
      page.once('close', () => forget(jobId, tab));
      page.once('crash', () => forget(jobId, tab));
      return tab;
    },
    close: async (jobId) => {
      const tab = tabs.get(jobId);
      await tab?.session.close();
    },
  };
}
