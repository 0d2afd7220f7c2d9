import type { Page } from 'playwright';

const mostPresses = 5;
const pressPatience = 5_000;
const nextSecond = () => new Promise<boolean>((over) => setTimeout(over, 1_000, false));

/**
 * Presses a button in a frame. One that has only just been put into the page can be drawn before presses reach it: whether one arrived is asked of the
 * frame, and pressed again where none did.
 */
export async function pressInFrame(page: Page, frame: string, selector: string): Promise<void> {
  // A tab in the background is not drawn, and a press does not find its way into a frame of another process.
  await page.bringToFront();
  const button = page.frameLocator(frame).locator(selector);
  const press = (element: HTMLElement | SVGElement) =>
    new Promise<true>((done) => element.addEventListener('click', () => done(true), { once: true }));
  // Its own press may take the frame away.
  const arrived = button.evaluate(press).catch(() => true as const);
  const isPressed = async () => {
    await button.click({ timeout: pressPatience }).catch(() => undefined);
    return Promise.race([arrived, nextSecond()]);
  };
  for (let presses = 0; presses < mostPresses && !(await isPressed()); presses += 1);
}
