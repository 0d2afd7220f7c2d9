import { phrase } from '@sincerely/shared/words';
import { paletteKeys } from './palette-keys.ts';

type Keys = { place: string; keys: { press: string[]; does: string }[] };

const list: Keys = {
  place: phrase('The list of applications'),
  keys: [
    { press: ['↑', '↓'], does: phrase('move; J and K do so too') },
    { press: ['Enter'], does: phrase('opens the application') },
    { press: ['X'], does: phrase('selects it; with Shift from the last one selected') },
    { press: ['/'], does: phrase('goes to the search') },
    { press: ['Esc'], does: phrase('clears the selection, then the search') },
  ],
};

const board: Keys = {
  place: phrase('The board'),
  keys: [
    { press: ['↑', '↓', '←', '→'], does: phrase('go from card to card') },
    { press: ['Space'], does: phrase('lifts a card; the arrows choose a column and Space drops it') },
    { press: ['Enter'], does: phrase('opens the application of a card') },
  ],
};

const review: Keys = {
  place: phrase('What a file says'),
  keys: [
    { press: ['J', 'K'], does: phrase('go from fact to fact') },
    { press: ['A'], does: phrase('confirms the fact; the bar below shows every other key') },
  ],
};

const improve: Keys = { place: phrase('Proposed changes'), keys: [{ press: ['↑', '↓'], does: phrase('go from change to change') }] };

const answers: Keys = {
  place: phrase('Answers'),
  keys: [
    { press: ['↑', '↓'], does: phrase('go from answer to answer') },
    { press: ['Enter'], does: phrase('edits the answer') },
    { press: ['Delete'], does: phrase('removes it; the notice above takes that back') },
    { press: ['X'], does: phrase('selects it, to make several one') },
  ],
};

const queue: Keys = {
  place: phrase('The queue'),
  keys: [
    { press: ['↑', '↓'], does: phrase('go from application to application; J and K do so too') },
    { press: ['Enter'], does: phrase('opens its plan') },
  ],
};

const queued: Keys = {
  place: phrase('The plan'),
  keys: [
    { press: ['↑', '↓'], does: phrase('go from row to row') },
    { press: ['Enter'], does: phrase('edits the row; again, it keeps what you typed') },
    { press: ['Space'], does: phrase('leaves the row out') },
    { press: ['Esc'], does: phrase('closes the editor; pressed twice on the picture of the page, it leaves the page') },
  ],
};

/** What is pressed on every page. */
const everywhere = (): Keys => ({
  place: phrase('Everywhere'),
  keys: [
    { press: [paletteKeys()], does: phrase('goes anywhere, finds an application, does what can be done') },
    { press: ['?'], does: phrase('shows the keys of the page') },
    { press: ['Tab'], does: phrase('goes to the next thing that can be pressed, with Shift to the one before') },
    { press: ['Esc'], does: phrase('closes what lies over the page') },
  ],
});

/** The keys of the page with that path, its own before those of every page. */
export function keysOf(pathname: string): Keys[] {
  if (pathname === '/applications') return [list, board, everywhere()];
  if (pathname.startsWith('/profile/review/')) return [review, everywhere()];
  if (pathname === '/answers') return [answers, everywhere()];
  if (pathname === '/profile/improve') return [improve, everywhere()];
  if (pathname === '/queue') return [queue, everywhere()];
  if (pathname.startsWith('/queue/')) return [queued, everywhere()];
  return [everywhere()];
}
