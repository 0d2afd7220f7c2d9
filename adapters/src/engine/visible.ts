import { realmOf } from './dom.ts';

/** Names bots are lured with. */
const lure = /honey|hp[-_]?field|leave[-_ ]?(this )?blank|bot[-_]?check|nospam/iu;

/**
 * Whether a person could see and use the control. Hidden, zero-size, off-screen and aria-hidden controls are not for people; that an element has no
 * `offsetParent` says nothing, because an iframe may be clipped.
 */
export function isForPeople(element: Element): boolean {
  if (element.closest('[aria-hidden="true"], [hidden], [inert], template') !== null) return false;
  if (lure.test(`${element.id} ${element.getAttribute('name') ?? ''}`)) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollX, scrollY } = realmOf(element);
  return width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0;
}

/** File inputs are hidden behind their buttons; what counts is whether the place around them is seen. */
export function isFileForPeople(input: Element): boolean {
  const place = input.closest('[role="group"], label, [data-role="dropzone"], li, div') ?? input;
  return place.checkVisibility({ visibilityProperty: true }) && place.closest('[hidden], [inert], template') === null;
}
