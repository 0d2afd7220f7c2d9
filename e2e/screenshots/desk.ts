import type { BrowserContext, Page } from 'playwright';
import type { Boards } from '../boards/boards.ts';
import type { CompanionProcess } from '../support/companion-process.ts';
import type { Person } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';
import type { Album } from './album.ts';

/** What pictures are taken of, and where they go. */
export type Desk = {
  boards: Boards;
  companion: CompanionProcess;
  person: Person;
  context: BrowserContext;
  dashboard: Surface;
  dashboardPage: Page;
  album: Album;
};

/** The page of a context that shows this address. */
export function pageAt(context: BrowserContext, part: string): Page {
  const page = context.pages().find((candidate) => candidate.url().includes(part));
  if (page === undefined) throw new Error(`No page shows ${part}.`);
  return page;
}
