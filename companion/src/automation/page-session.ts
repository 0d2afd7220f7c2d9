import { CodedError, type FillPlan, FillReport, FoundControl, Outcome, type OutcomeKind } from '@sincerely/shared';
import type { Page } from 'playwright';
import { z } from 'zod';
import type { LookedAt, SignIn, SignInEnd } from './page-engine.ts';
import type { FillFiles } from './fill-files.ts';
import { openWorld, type World } from './isolated-world.ts';

/** One application's page in the companion's browser. */
export type PageSession = {
  page: Page;
  open(url: string, signal: AbortSignal): Promise<LookedAt>;
  /** The page as it is now. */
  look(signal: AbortSignal): Promise<LookedAt>;
  fillIn(plan: FillPlan, signal: AbortSignal): Promise<FillReport>;
  /** Types a login into the page's own login form and presses its button, once. */
  signIn(signIn: SignIn, signal: AbortSignal): Promise<SignInEnd>;
  /** Presses the page's own button, once. Resolves with what this page or the next one says. */
  submit(signal: AbortSignal): Promise<Outcome>;
  /** What the page says now. */
  says(): Promise<Outcome>;
  /** Resolves when the page, or one it goes on to, says that it was sent, was there already, or is closed; undefined after a day. */
  ending(): Promise<Outcome | undefined>;
  /** PNG of what the page shows; none of a login. */
  picture(): Promise<Buffer | undefined>;
  close(): Promise<void>;
};

const patience = { open: 45_000, look: 15_000, end: 30_000 };

/** `files`: those the engine may put into the form's file boxes. */
export async function openPageSession(page: Page, engine: string, files: FillFiles): Promise<PageSession> {
  const world = await openWorld(page, engine, ({ role }) => [files.pathOf(role)]);
  const look = async (signal: AbortSignal) => checked(await onSettledPage(world, signal));
  return {
    page,
    look,
    open: async (url, signal) => {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience.open }).catch((cause: unknown) => {
        throw page.isClosed() ? new CodedError('browser-gone', { cause }) : new CodedError('site-unreachable', { cause });
      });
      return look(signal);
    },
    fillIn: async (plan, signal) => {
      const stop = () => void world.ask('stop', {}).catch(() => {});
      signal.addEventListener('abort', stop, { once: true });
      try {
        return FillReport.parse(await world.ask('fill', { plan }, signal));
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
    signIn: async (signIn, signal) => {
      try {
        return await world.ask('signIn', signIn, signal);
      } catch (thrown) {
        // The page went on to what its login leads to.
        if (isPageChanged(thrown)) return 'pressed';
        throw thrown;
      }
    },
    submit: async (signal) => Outcome.parse(await pressAndHear(world, page, signal)),
    says: async () => Outcome.parse(await world.ask('end', { until: anyEnd, within: 1_000 })),
    ending: async () => hearEnd(world, page, { until: lastEnds, within: 24 * 60 * 60_000, tries: 50 }),
    picture: async () => {
      if (await world.ask('showsLogin', {})) return undefined;
      return page.screenshot({ type: 'png', animations: 'disabled', timeout: 10_000 });
    },
    close: async () => {
      await page.close().catch(() => {});
      await files.forget();
    },
  };
}

/** A page may go on to another one while it is looked at; the one it ends at is meant. */
async function onSettledPage(world: World, signal: AbortSignal): Promise<LookedAt> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await world.ask('look', { within: patience.look }, signal);
    } catch (thrown) {
      if (!isPageChanged(thrown) || tries === 3) throw thrown;
    }
  }
}

/** Where the page went away with the press, the next one says how it ended; one that says nothing leaves it unknown. */
async function pressAndHear(world: World, page: Page, signal: AbortSignal): Promise<Outcome> {
  try {
    return await world.ask('submit', {}, signal);
  } catch (thrown) {
    if (!isPageChanged(thrown)) throw thrown;
  }
  const end = await hearEnd(world, page, { until: anyEnd, within: patience.end, tries: 4, signal });
  return end ?? { kind: 'unknown', signal: 'the page went away', message: '', errors: [], url: page.url(), at: Date.now() };
}

const lastEnds: OutcomeKind[] = ['submitted', 'duplicate', 'closed'];
const anyEnd: OutcomeKind[] = [...lastEnds, 'challenged', 'code-required', 'invalid'];

type Hearing = { until: OutcomeKind[]; within: number; tries: number; signal?: AbortSignal };

/** Asks each page it goes on to. */
async function hearEnd(world: World, page: Page, { until, within, tries, signal }: Hearing): Promise<Outcome | undefined> {
  for (let asked = 0; asked < tries && !page.isClosed(); asked += 1) {
    const end = await world.ask('end', { until, within }, signal).catch((thrown: unknown) => {
      if (!isPageChanged(thrown)) throw thrown;
      return undefined;
    });
    if (end !== undefined) return Outcome.parse(end);
  }
  return undefined;
}

function isPageChanged(thrown: unknown): boolean {
  return thrown instanceof CodedError && thrown.code === 'page-changed';
}

const Found = z.array(FoundControl).max(2000);

/** What a page answers is checked before it meets the profile. */
function checked(looked: LookedAt): LookedAt {
  return { ...looked, found: Found.parse(looked.found), end: looked.end && Outcome.parse(looked.end) };
}
