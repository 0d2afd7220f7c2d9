import { expect, test } from 'vitest';
import { fill } from '../engine/fill.ts';
import { undo } from '../engine/undo.ts';
import { host, openPage, planFor, type Page } from '../testing/page.ts';

const url = 'https://jobs.ashbyhq.com/tidewater/6f1c2a54-0b7d-4c63-9a51-2f5f9d3c7e10/application';
const path = '0d6a2c11-93b4-4f4e-8d80-5a1de2a7b002';

/** Two buttons of a page that marks the chosen one in its own way. */
async function pageWith(attributes: string, choose: (button: HTMLElement, others: HTMLElement[]) => void, around = 'div'): Promise<Page> {
  const page = await openPage(
    `<${around} class="ashby-application-form-container"><div class="ashby-application-form-field-entry" data-field-path="${path}">
      <label class="ashby-application-form-question-title">Are you legally authorized to work in the United States?</label>
      <div><button ${attributes}>Yes</button><button ${attributes}>No</button><input type="checkbox" hidden name="${path}"></div>
    </div></${around}>`,
    url,
  );
  const buttons = [...page.document.querySelectorAll('button')];
  for (const button of buttons)
    button.addEventListener('click', () =>
      choose(
        button,
        buttons.filter((other) => other !== button),
      ),
    );
  return page;
}

const said = (page: Page) => [...page.document.querySelectorAll('button')].map((button) => button.outerHTML.replace(/.*?"(.*)".*/u, '$1'));

function toggle(button: HTMLElement, others: HTMLElement[]): void {
  button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
  for (const other of others) other.setAttribute('aria-pressed', 'false');
}

test('the planned button is pressed and read back; pressed once more, it is taken back', async () => {
  const page = await pageWith('aria-pressed="false"', toggle);
  const report = await fill(page.document, planFor(page), host);
  expect(report.results.map(({ result, shown }) => [result, shown])).toEqual([['filled', 'Yes']]);
  expect(said(page)).toEqual(['true', 'false']);
  expect(await undo(page.document)).toEqual({ restored: 1, left: [] });
  expect(said(page)).toEqual(['false', 'false']);
});

test('where buttons tell nothing, the name of the style does; what the page does not take back is named', async () => {
  const page = await pageWith('class="_option_y2cw4_33"', (button, others) => {
    button.className = '_option_y2cw4_33 _active_y2cw4_57';
    for (const other of others) other.className = '_option_y2cw4_33';
  });
  expect((await fill(page.document, planFor(page), host)).results.map(({ result }) => result)).toEqual(['filled']);
  expect((await undo(page.document)).left.map(({ shown }) => shown)).toEqual(['Yes']);
});

test('a press that does not show is no success', async () => {
  const page = await pageWith('aria-pressed="false"', () => {});
  expect((await fill(page.document, planFor(page), host)).results.map(({ result, shown }) => [result, shown])).toEqual([['mismatch', '']]);
});

test('the person’s own answer is kept', async () => {
  const page = await pageWith('aria-pressed="false"', toggle);
  page.one('button:last-of-type').setAttribute('aria-pressed', 'true');
  expect(planFor(page).items[0]).toMatchObject({ action: 'skip', why: 'has-value' });
});

test('a button that would send a form is never pressed', async () => {
  const page = await pageWith('aria-pressed="false"', toggle, 'form');
  let sent = 0;
  page.one('form').addEventListener('submit', (event) => {
    event.preventDefault();
    sent += 1;
  });
  const [result] = (await fill(page.document, planFor(page), host)).results;
  expect(result).toMatchObject({ result: 'refused', reason: 'This button would send the form.' });
  expect(sent).toBe(0);
});
