import type { Surface } from './surface.ts';

/** Everything a form shows, control by control: to compare it before and after. */
export async function formSnapshot(page: Surface): Promise<Record<string, string>> {
  const shown = await page.evaluate(() => {
    const name = (element: Element, at: number) => element.id || element.getAttribute('name') || element.getAttribute('data-ui') || `#${at}`;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('form input, form textarea, form select')]
      .filter(({ type }) => type !== 'hidden')
      .map((box, at) => [
        `${name(box, at)} ${box.type}${box.type === 'radio' || box.type === 'checkbox' ? ` ${box.value}` : ''}`,
        box.type === 'radio' || box.type === 'checkbox' ? String(box.checked) : box.value,
      ]);
    const menus = [...document.querySelectorAll('form [class*="single-value"], form [class*="multi-value__label"], form .file-upload__filename')].map(
      (menu, at) => [`menu ${at}`, menu.textContent?.trim() ?? ''],
    );
    return JSON.stringify([...boxes, ...menus]);
  }, null);
  return Object.fromEntries(JSON.parse(shown) as [string, string][]);
}
