import type { Browser } from 'playwright';

/** A page of HTML as the PDF a browser prints of it. */
export async function printHtml(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return new Uint8Array(pdf);
}
