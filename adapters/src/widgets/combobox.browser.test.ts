import { expect, test } from 'vitest';
import { fill } from '../engine/fill.ts';
import { host, openPage, planFor, type Page } from '../testing/page.ts';

const url = 'https://jobs.ashbyhq.com/tidewater/6f1c2a54-0b7d-4c63-9a51-2f5f9d3c7e10/application';

/** A place box whose list, or lists, stand at the end of the page; only a click on an option counts. */
async function pageWith(lists: string[][], named: boolean): Promise<Page> {
  const page = await openPage(
    `<div class="ashby-application-form-container"><div class="ashby-application-form-field-entry" data-field-path="_systemfield_location">
      <label class="ashby-application-form-question-title">Location</label>
      <input role="combobox" aria-haspopup="listbox" aria-expanded="false" ${named ? 'aria-controls="list-1"' : ''}>
    </div></div>${lists.map((_, index) => `<div role="listbox" id="list-${index}">&nbsp;</div>`).join('')}`,
    url,
  );
  const input = page.one('input');
  const show = (isShown: boolean) => {
    input.setAttribute('aria-expanded', String(isShown));
    for (const [index, places] of lists.entries())
      page.one(`#list-${index}`).innerHTML = isShown ? places.map((place) => `<div role="option">${place}</div>`).join('') : '&nbsp;';
  };
  input.addEventListener('input', () => show(input.value !== ''));
  input.addEventListener('keydown', ({ key }) => key === 'Escape' && show(false));
  page.document.addEventListener('click', ({ target }) => {
    if (!(target as HTMLElement).matches('[role="option"]')) return;
    input.value = (target as HTMLElement).textContent ?? '';
    show(false);
  });
  return page;
}

async function resultOf(page: Page): Promise<unknown[]> {
  const [result] = (await fill(page.document, planFor(page), host)).results;
  return [result?.result, page.one('input').value, page.one('input').getAttribute('aria-expanded')];
}

const home = 'San Francisco, California, United States';

test('the place is picked from the list that the box names, wherever it stands', async () => {
  expect(await resultOf(await pageWith([['Elsewhere'], ['South San Francisco, California, United States', home]], true))).toEqual([
    'filled',
    home,
    'false',
  ]);
});

test('without a name the only list that is seen counts; of two, neither', async () => {
  expect(await resultOf(await pageWith([[home]], false))).toEqual(['filled', home, 'false']);
  expect(await resultOf(await pageWith([[home], [home]], false))).toEqual(['refused', '', 'false']);
});

test('where no option is surely meant the box is left empty and closed', async () => {
  expect(await resultOf(await pageWith([['San Francisco, Córdoba, Argentina']], false))).toEqual(['refused', '', 'false']);
});

test('the person goes to another tab while the list is open: it closes and empties its box, and is opened once more', async () => {
  const page = await pageWith([[home]], true);
  const input = page.one('input');
  const leave = () => {
    input.value = '';
    page.one('#list-0').innerHTML = '<div role="option">Elsewhere</div>';
    page.document.defaultView?.dispatchEvent(new FocusEvent('blur'));
  };
  input.addEventListener('input', leave, { once: true });
  expect(await resultOf(page)).toEqual(['filled', home, 'false']);
});
