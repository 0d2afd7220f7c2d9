import type { AtsAdapter } from './ats-adapter.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { describeControl } from './describe-control.ts';
import { formOf } from './find-controls.ts';
import type { FoundControl } from '@sincerely/shared';

export type Again = { candidate: Candidate; control: FoundControl };

/** The controls of the form as they are now, by their selectors: pages put new elements in the place of old ones at any time. */
export function findAgain(document: Document, adapter: AtsAdapter): Map<string, Again> {
  const form = formOf(document, adapter);
  if (form === null) return new Map();
  const schema = adapter.schema?.(document) ?? new Map();
  const widgets = Object.values(adapter.fields);
  return new Map(
    candidatesIn(form, adapter).map((candidate) => {
      const mapped = widgets.find(
        ({ locators, widget }) => widget !== undefined && locators.some((locator) => candidate.element.matches(locator)),
      );
      const typed = mapped?.widget === undefined ? candidate : { ...candidate, widget: mapped.widget };
      const control = describeControl(typed, adapter, schema);
      return [control.selector, { candidate: typed, control }];
    }),
  );
}
