import { mkdirSync } from 'node:fs';
import { CodedError } from '@sincerely/shared';
import type { BrowserContext, Page } from 'playwright';
import { findChromium } from '../chromium/find-chromium.ts';
import { quietArguments } from '../chromium/quiet-arguments.ts';

export type BrowserManner = {
  /** More arguments for Chromium, such as those that lead hosts to this machine. */
  args?: string[];
  ignoreHTTPSErrors?: boolean;
};

/** The browser the companion works in: one, with a profile folder of the person's own, so that logins last. */
export type WorkBrowser = {
  /** A new tab; opens the browser where it is closed. Throws `no-work-browser`. */
  newTab(): Promise<Page>;
  state(): 'open' | 'closed';
  /** Whether its window is seen; a machine without a screen has none. */
  isVisible(): boolean;
  close(): Promise<void>;
};

type Parts = {
  profileFolder: string;
  /** Null: none, whatever is installed. */
  executable: string | null | undefined;
  wantsWindow: () => boolean;
  manner?: BrowserManner | undefined;
};

export function openWorkBrowser({ profileFolder, executable, wantsWindow, manner = {} }: Parts): WorkBrowser {
  let context: Promise<BrowserContext> | undefined;
  let isVisible = false;
  let isFresh = false;
  const open = async () => {
    context ??= launch().catch((cause: unknown) => {
      context = undefined;
      // Such as a profile that the browser of before has not yet let go of.
      throw cause instanceof CodedError ? cause : new CodedError('browser-gone', { cause });
    });
    return context;
  };
  const launch = async () => {
    const { chromium } = await import('playwright');
    const executablePath = executable ?? findChromium(chromium.executablePath());
    if (executable === null || executablePath === undefined) throw new CodedError('no-work-browser');
    mkdirSync(profileFolder, { recursive: true, mode: 0o700 });
    isVisible = wantsWindow() && hasScreen();
    const opened = await chromium.launchPersistentContext(profileFolder, {
      executablePath,
      headless: !isVisible,
      viewport: isVisible ? null : { width: 1280, height: 900 },
      ignoreHTTPSErrors: manner.ignoreHTTPSErrors ?? false,
      args: [...quietArguments(), ...(manner.args ?? [])],
      handleSIGINT: false,
      handleSIGTERM: false,
      acceptDownloads: false,
    });
    isFresh = true;
    opened.once('close', () => (context = undefined));
    return opened;
  };
  return {
    newTab: async () => {
      const opened = await open();
      // The first window comes with an empty tab, which is taken once.
      const empty = isFresh ? opened.pages()[0] : undefined;
      isFresh = false;
      return empty ?? opened.newPage();
    },
    state: () => (context === undefined ? 'closed' : 'open'),
    isVisible: () => isVisible,
    close: async () => {
      const opened = await context?.catch(() => undefined);
      await opened?.close().catch(() => {});
    },
  };
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
