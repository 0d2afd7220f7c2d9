import { drawsOwnWords, hidesItsWords } from '../sight/drawn-words.ts';
import { facesOf, leastSeen, showsText } from '../sight/faces.ts';
import { isCovered } from '../sight/is-covered.ts';
import { isDrawn } from '../sight/is-drawn.ts';
import { isLegible } from '../sight/is-legible.ts';
import { inOneLook, onceALook } from '../sight/one-look.ts';
import { visiblePart } from '../sight/visible-part.ts';
import type { Candidate } from './candidate.ts';
import { all, isInput } from './dom.ts';

/** What a page has set aside, for everybody or for those who do not see it. */
const setAside = '[aria-hidden="true"], [hidden], [inert], template';

/**
 * Whether a person could see and use the control. What is hidden, faint, tiny, cut off, off-screen or set aside is not for people, nor is a box that
 * no key leads to; that an element has no `offsetParent` says nothing, because an iframe may be clipped.
 */
export const isForPeople: (element: Element) => boolean = onceALook((element) => {
  if (element.closest(setAside) !== null || isLeftOutOfKeys(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width <= 0 || height <= 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
  return facesOf(element).some(
    (face) => isSeen(face, leastSeen(element)) && (face === element ? !showsText(element) || isLegible(element) : !hidesItsWords(face)),
  );
});

/** A text box that is skipped by the keyboard is a trap for programs, or a part of something else. */
function isLeftOutOfKeys(element: Element): boolean {
  const isText = isInput(element) ? !['radio', 'checkbox', 'file'].includes(element.type) : element.tagName === 'TEXTAREA';
  return isText && element.getAttribute('tabindex')?.startsWith('-') === true && element.getAttribute('role') !== 'combobox';
}

function isSeen(element: Element, least: { width: number; height: number }): boolean {
  const part = isDrawn(element) ? visiblePart(element) : undefined;
  return part !== undefined && part.right - part.left >= least.width && part.bottom - part.top >= least.height;
}

/** File inputs are hidden behind their buttons; what counts is whether the place around them is seen, with something to press in it. */
export function isFileForPeople(input: Element): boolean {
  const place = placeOfFile(input);
  return (
    place.closest('[hidden], [inert], template') === null && isSeen(place, leastSeen(place)) && (place === input || showsButton(place))
  );
}

function placeOfFile(input: Element): Element {
  return input.closest('[role="group"], label, [data-role="dropzone"], li, div') ?? input;
}

function showsButton(place: Element): boolean {
  const isShown = (one: Element) =>
    isSeen(one, leastSeen(place)) && (one.matches('input[type="file"], button, svg, img') || drawsOwnWords(one));
  return drawsOwnWords(place) || all(place, '*').some(isShown);
}

/** Whether something lies over all that is seen of a control, at this moment. Looks by scrolling to it and back. */
export function isOutOfSight({ element, members }: Candidate): boolean {
  const isFile = isInput(element) && element.type === 'file';
  const faces = () =>
    isFile ? [placeOfFile(element)] : [element, ...members].flatMap(facesOf).filter((face) => isSeen(face, leastSeen(face)));
  return inOneLook(() => faces().every(isCovered));
}
