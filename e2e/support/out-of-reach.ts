import type { Page } from 'playwright';

/** What of a page the keyboard does not serve: `unreached` by Tab, also because something keeps the focus, and `unseen` when it has it. */
export type OutOfReach = { unreached: string[]; unseen: string[] };

type Seen = { mark: string; isSeen: boolean };
type Watching = { keyboardSeen: Seen[] };

/** Goes through a whole page by Tab. What has documented arrow keys of its own (rows of a grid, cards of the board, other radios of a group) is one stop. */
export async function outOfReach(page: Page): Promise<OutOfReach> {
  const { marks, presses } = await page.evaluate(markInteractive);
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => (globalThis as unknown as Watching).keyboardSeen);
  const reached = new Set(seen.map(({ mark }) => mark));
  const names = (wanted: string[]) => page.evaluate(describe, wanted);
  return {
    unreached: await names(marks.filter((mark) => !reached.has(mark))),
    unseen: await names([...new Set(seen.filter(({ isSeen }) => !isSeen).map(({ mark }) => mark))]),
  };
}

/** Marks all that can be pressed, starts to watch where the focus goes, and answers how many presses a whole round takes at most. */
function markInteractive(): { marks: string[]; presses: number } {
  const own = 'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [tabindex="0"]';
  const roving = '[role="grid"] td *, [role="grid"] [tabindex="-1"], .board [data-index] *';
  const isShown = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0 &&
    element.closest('[inert], [aria-hidden="true"]') === null;
  const isOtherRadio = (element: Element) => {
    const group = `input[type="radio"][name="${element.getAttribute('name') ?? ''}"]`;
    return (
      element.matches('input[type="radio"]') && element !== (document.querySelector(`${group}:checked`) ?? document.querySelector(group))
    );
  };
  /** By a handler of React alone: nothing else tells that it can be pressed. */
  const isPressed = (element: Element) => {
    const props = Object.entries(element).find(([key]) => key.startsWith('__reactProps'))?.[1] as { onClick?: unknown } | undefined;
    return props?.onClick !== undefined && element.querySelector(own) === null && element.closest(own) === null;
  };
  const found = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      (element.matches(own) || isPressed(element)) &&
      !element.matches(`:disabled, fieldset:disabled *, ${roving}, [type="file"][hidden]`) &&
      !isOtherRadio(element) &&
      isShown(element),
  );
  found.forEach((element, index) => element.setAttribute('data-keyboard', String(index)));
  const seen: Seen[] = [];
  Object.assign(globalThis, { keyboardSeen: seen });
  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    const mark = element.dataset.keyboard;
    if (mark === undefined) return;
    const shows = (one: Element | null) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    seen.push({ mark, isSeen: shows(element) || shows(active) });
  });
  (document.activeElement as HTMLElement | null)?.blur();
  // Fields of dates and times are several stops each; cards of a board and frames are stops that are not counted.
  const parts =
    document.querySelectorAll('input[type="date"], input[type="time"]').length * 4 + document.querySelectorAll('.board a, iframe').length;
  return { marks: found.map((_, index) => String(index)), presses: found.length + parts + 5 };
}

function describe(marks: string[]): string[] {
  return marks.map(
    (mark) => document.querySelector(`[data-keyboard="${mark}"]`)?.outerHTML.slice(0, 160) ?? `one that went away (${mark})`,
  );
}
