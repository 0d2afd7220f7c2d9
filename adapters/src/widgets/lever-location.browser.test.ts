import { expect, test } from 'vitest';
import { fill } from '../engine/fill.ts';
import { host, openPage, planFor, type Page } from '../testing/page.ts';

const url = 'https://jobs.lever.co/tidewater/5d0c2f4e-7a41-4a0f-9a55-0c1b5d7e9a01/apply';
const home = 'San Francisco, California, United States';

/** Lever's place box: the list is asked for a moment after the last key, by what stands in the box then; leaving without a pick empties it. */
async function placeBox(): Promise<{ page: Page; input: HTMLInputElement; leave: () => void }> {
  const page = await openPage(
    `<form id="application-form"><div class="application-question"><div class="application-label"><span class="text">Current location</span></div>
      <input id="location-input" name="location" class="location-input"></div>
      <div class="dropdown-no-results" style="display: none">No location found</div><div class="dropdown-results"></div></form>`,
    url,
  );
  const input = page.one('#location-input');
  const [none, list] = [page.one<HTMLElement>('.dropdown-no-results'), page.one<HTMLElement>('.dropdown-results')];
  let isPicked = false;
  const search = () => {
    [none.style.display, list.innerHTML] = ['none', ''];
    // The answer comes over the network.
    setTimeout(() => {
      if (input.value === '') none.style.display = 'block';
      else list.innerHTML = `<div class="dropdown-location">${home}</div>`;
    }, 100);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('keydown', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 100);
  });
  list.addEventListener('mousedown', () => {
    isPicked = true;
    input.value = home;
  });
  const leave = () => {
    if (!isPicked) input.value = '';
    page.document.defaultView?.dispatchEvent(new FocusEvent('blur'));
  };
  return { page, input, leave };
}

const resultOf = async (page: Page) => (await fill(page.document, planFor(page), host)).results.map(({ result, shown }) => [result, shown]);

test('the place is picked from what is found for it', async () => {
  const { page } = await placeBox();
  expect(await resultOf(page)).toEqual([['filled', home]]);
});

test('the person leaves the tab before the list has come: nothing is found for an empty box, and the place is looked for once more', async () => {
  const { page, input, leave } = await placeBox();
  let isFirst = true;
  input.addEventListener('keyup', () => {
    if (input.value !== 'San Francisco' || !isFirst) return;
    isFirst = false;
    leave();
  });
  expect(await resultOf(page)).toEqual([['filled', home]]);
});
