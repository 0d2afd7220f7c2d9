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
  const counting =
    <Arguments extends unknown[], Result>(presses: number, act: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments) => {
      clicks.count += presses;
      return act(...given);
    };
  return {
    ...surface,
    press: counting(1, surface.press),
    click: counting(1, surface.click),
    type: counting(1, surface.type),
    upload: counting(2, surface.upload),
    clickInFrame: counting(1, surface.clickInFrame),
    open: counting(1, surface.open),
    evaluate: async (script, argument) => {
      clicks.count += script.name === chooseOption.name ? 2 : 0;
      return surface.evaluate(script, argument);
    },
  };
}

export function countedPerson(person: Person, clicks: Clicks): Person {
  return { ...person, newPage: async () => countedSurface(await person.newPage(), clicks) };
}
