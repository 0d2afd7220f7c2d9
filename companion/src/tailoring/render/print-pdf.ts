import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

/** Milliseconds an unused browser is kept warm. */
const warmFor = 5 * 60_000;

export type PdfPrinter = {
  /** Starts the browser early, so that it is warm when the first page is printed. */
  warm(): void;
  /** A tagged A4 PDF of a page; undefined when no Chromium is on this machine. */
  print(html: string): Promise<Buffer | undefined>;
  close(): Promise<void>;
};

/** Prints with one Chromium kept warm: scripts off, offline, every request refused. */
export function openPdfPrinter(executable: string | null = findChromium()): PdfPrinter {
  let browser: Promise<Browser> | undefined;
  let idle: NodeJS.Timeout | undefined;
  const close = async () => {
    clearTimeout(idle);
    const open = browser;
    browser = undefined;
    await open?.then((running) => running.close()).catch(() => {});
  };
  const open = () => {
    clearTimeout(idle);
    browser ??= launch(executable as string).then((running) => {
      running.once('disconnected', () => (browser = undefined));
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
      const page = await (await open()).newPage({ javaScriptEnabled: false, offline: true });
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

/** CHROMIUM_PATH, the system's, or Playwright's own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return (
    [env.CHROMIUM_PATH, ...systems, chromium.executablePath()].find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
  );
}

function launch(executablePath: string): Promise<Browser> {
  // Chromium's sandbox does not work for root; there only.
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
  return chromium.launch({ executablePath, args, handleSIGINT: false, handleSIGTERM: false });
}
