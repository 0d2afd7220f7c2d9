import type { WidgetName } from '@sincerely/shared';

/** A control on the page before its meaning is known. */
export type Candidate = {
  widget: WidgetName;
  /** The element that is read and set; for a group its container or first member. */
  element: HTMLElement;
  /** Members of a group, in order. */
  members: HTMLElement[];
};
