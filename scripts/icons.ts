import { join } from 'node:path';
import { chromium } from 'playwright';

/** Draws the extension's icons: an envelope's flap that is also a tick. Run by hand when the drawing changes. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="100%" height="100%">
  <rect x="1" y="5" width="30" height="22" rx="5" fill="#14553f"/>
  <path d="M6.5 12 L14 19.5 L25.5 10" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0;background:transparent">${drawing}</body>`);
  await page.screenshot({ path: join(import.meta.dirname, '..', 'extension', 'public', 'icon', `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
