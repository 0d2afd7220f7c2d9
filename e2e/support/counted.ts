import { chooseOption } from './apply.ts';
import type { Person } from './person.ts';
import type { Surface } from './surface.ts';

/** How often a person would have pressed something. */
export type Clicks = { count: number };

/**
 * The same surface, counting what a hand does: a press is one, a box to type in is one, a file is two (the button and the file), an option is two
 * (the menu and the option), a page that is opened by a link or a bookmark is one.
 */
export function countedSurface(surface: Surface, clicks: Clicks): Surface {
  const count = (presses: number) => {
    clicks.count += presses;
  };
  return {
    ...surface,
    press: async (name) => (count(1), surface.press(name)),
    click: async (selector) => (count(1), surface.click(selector)),
    type: async (selector, text) => (count(1), surface.type(selector, text)),
    upload: async (selector, path) => (count(2), surface.upload(selector, path)),
    clickInFrame: async (frame, selector) => (count(1), surface.clickInFrame(frame, selector)),
    open: async (url) => (count(1), surface.open(url)),
    evaluate: async (script, argument) => {
      count(script.name === chooseOption.name ? 2 : 0);
      return surface.evaluate(script, argument);
    },
  };
}

export function countedPerson(person: Person, clicks: Clicks): Person {
  return { ...person, newPage: async () => countedSurface(await person.newPage(), clicks) };
}
