import type { Surface } from './surface.ts';

/** Everything a form shows, control by control in the order of the page: to compare it before and after. */
export async function formSnapshot(page: Surface): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('form input, form textarea, form select')]
      .filter((box) => box.type !== 'hidden' && box.ariaHidden !== 'true')
      .map((box) => (box.type === 'radio' || box.type === 'checkbox' ? `${box.type} ${box.checked}` : `${box.type} ${box.value}`));
    const roles = [...document.querySelectorAll('form [role="radio"], form [role="checkbox"]')].map(({ ariaChecked }) => `${ariaChecked}`);
    const values = '[class*="single-value"], [class*="multi-value__label"], .file-upload__filename';
    const menus = [...document.querySelectorAll('form .select-shell, form .file-upload')].map(
      (menu) => `menu ${[...menu.querySelectorAll(values)].map(({ textContent }) => textContent?.trim()).join(', ')}`,
    );
    return JSON.stringify([...boxes, ...roles, ...menus]);
  }, null);
  return JSON.parse(shown) as string[];
}
