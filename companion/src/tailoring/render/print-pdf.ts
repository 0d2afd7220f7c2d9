import type { Browser } from 'playwright';
import { findChromium } from '../../chromium/find-chromium.ts';
import { quietArguments } from '../../chromium/quiet-arguments.ts';

/** Milliseconds an unused browser is kept warm. */
const warmFor = 5 * 60_000;

export type PdfPrinter = {
  /** Starts the browser early, so that it is warm when the first page is printed. */
  warm(): void;
  /** A tagged A4 PDF of a page; undefined when no Chromium is on this machine. */
  print(html: string): Promise<Buffer | undefined>;
  close(): Promise<void>;
};

/** Prints with one Chromium kept warm: scripts off, offline, every request refused. `executable`: null for none; absent, the one there is. */
export function openPdfPrinter(executable?: string | null): PdfPrinter {
  let browser: Promise<Browser | undefined> | undefined;
  let idle: NodeJS.Timeout | undefined;
  const close = async () => {
    clearTimeout(idle);
    const open = browser;
    browser = undefined;
    await open?.then((running) => running?.close()).catch(() => {});
  };
  const open = () => {
    clearTimeout(idle);
    browser ??= launch(executable ?? undefined).then((running) => {
      running?.once('disconnected', () => (browser = undefined));
      return running;
    });
    idle = setTimeout(() => void close(), warmFor).unref();
    return browser;
  };
  return {
    // A browser that cannot start is told of when something is to be printed.
    warm: () => void (executable !== null && open().catch(() => (browser = undefined))),
    print: async (html) => {
      if (executable === null) return undefined;
      const running = await open();
      if (running === undefined) return undefined;
      const page = await running.newPage({ javaScriptEnabled: false, offline: true });
      try {
        await page.route('**', (route) => route.abort());
        await page.setContent(html, { waitUntil: 'load' });
        return await page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true, preferCSSPageSize: true });
      } finally {
        await page.close();
      }
    },
    close,
  };
}

/** Undefined where there is no Chromium. Playwright is loaded with the first launch: the companion starts without it. */
async function launch(executable: string | undefined): Promise<Browser | undefined> {
  const { chromium } = await import('playwright');
  const executablePath = executable ?? findChromium(chromium.executablePath());
  return executablePath === undefined
    ? undefined
    : chromium.launch({ executablePath, args: [...quietArguments(), nowhere], handleSIGINT: false, handleSIGTERM: false });
}

/** No address leads anywhere: Chromium would connect ahead even for what is then refused. */
const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND';
