import { isInput, realmOf } from '../engine/dom.ts';
import { drawnIn, styleOf } from './around.ts';
import { onceALook } from './one-look.ts';

type Colour = { red: number; green: number; blue: number; alpha: number };

const smallest = 6;
/** Sum of the differences of red, green and blue that can still be told apart. */
const leastContrast = 30;
/** A box whose text the browser draws by itself, or hides until there is some. */
const drawnOtherwise = new Set(['date', 'month', 'week', 'time', 'datetime-local', 'color', 'range']);

/** Whether a person could read what stands in a text box: large enough, within the box, and not in the colour of what is under it. */
export function isLegible(box: Element): boolean {
  if ((isInput(box) && drawnOtherwise.has(box.type)) || box.getAttribute('role') === 'combobox') return true;
  const style = styleOf(box);
  const scale = (box as HTMLElement).offsetHeight > 0 ? box.getBoundingClientRect().height / (box as HTMLElement).offsetHeight : 1;
  if (Number.parseFloat(style.fontSize) * scale < smallest) return false;
  if (Math.abs(Number.parseFloat(style.textIndent)) >= box.getBoundingClientRect().width) return false;
  return isToldApart(box, style);
}

function isToldApart(box: Element, style: CSSStyleDeclaration): boolean {
  const text = colourOf(style.webkitTextFillColor || style.color);
  if (text === undefined) return true;
  if (text.alpha < 0.2) return false;
  const under = colourUnder(box);
  return under === undefined || distance(text, under) >= leastContrast;
}

/** The plain colour under an element; undefined where it is a picture, or the browser's own in the dark. */
const colourUnder: (element: Element) => Colour | undefined = onceALook((element) => {
  const { backgroundColor, backgroundImage } = styleOf(element);
  if (backgroundImage !== 'none') return undefined;
  const colour = colourOf(backgroundColor);
  if (colour === undefined || colour.alpha > 0.5) return colour;
  const around = drawnIn(element);
  return around === null ? colourOfPaper(element) : colourUnder(around);
});

/** What a page is drawn on. */
function colourOfPaper(element: Element): Colour | undefined {
  const scheme = styleOf(element.ownerDocument.documentElement).colorScheme;
  const isDark = scheme.includes('dark') && realmOf(element).matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark || scheme === 'dark' ? undefined : { red: 255, green: 255, blue: 255, alpha: 1 };
}

/** A computed colour; undefined for spaces other than sRGB. */
function colourOf(text: string): Colour | undefined {
  const numbers = /^rgba?\((?<numbers>[^)]*)\)$/u
    .exec(text)
    ?.groups?.numbers?.split(/[\s,/]+/u)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  return red === undefined || green === undefined || blue === undefined ? undefined : { red, green, blue, alpha };
}

function distance(one: Colour, other: Colour): number {
  return Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue);
}
