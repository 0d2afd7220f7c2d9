import type { FoundControl } from '@sincerely/shared';
import { readWidget } from '../widgets/widgets.ts';
import type { AtsAdapter, SchemaControl } from './ats-adapter.ts';
import type { Candidate } from './candidate.ts';
import { candidateAt, candidatesIn } from './candidates.ts';
import { describeControl } from './describe-control.ts';
import { one } from './dom.ts';
import { formOf } from './find-controls.ts';
import { selectorsIn } from './selectors.ts';

export type Shown = { candidate: Candidate; shown: string[] };
export type Again = { candidate: Candidate; control: FoundControl };

/** One look after another at the controls of a form: pages put new elements in the place of old ones at any time. */
export type Looker = {
  /** The control a selector leads to now. */
  at(selector: string): Again | undefined;
  /** Every control there is now and what it shows, by selector. */
  all(): Map<string, Shown>;
};

export function lookAgain(document: Document, adapter: AtsAdapter): Looker {
  const schema: Map<string, SchemaControl> = adapter.schema?.(document) ?? new Map();
  return {
    at: (selector) => {
      const form = formOf(document, adapter);
      const element = form && one(document, selector);
      if (!form || !element || !form.contains(element)) return undefined;
      const candidate = candidateAt(form, element, adapter);
      if (candidate === null) return undefined;
      const typed = typedBy(adapter, candidate);
      return { candidate: typed, control: describeControl(typed, selector, adapter, schema) };
    },
    all: () => {
      const form = formOf(document, adapter);
      const candidates = form === null ? [] : candidatesIn(form, adapter).map((candidate) => typedBy(adapter, candidate));
      const selectorOf = selectorsIn(document);
      return new Map(candidates.map((candidate) => [selectorOf(candidate.element), { candidate, shown: readWidget(candidate) }]));
    },
  };
}

/** A control whose widget the adapter knows because the DOM hides it. */
function typedBy({ fields }: AtsAdapter, candidate: Candidate): Candidate {
  const known = Object.values(fields).find(
    ({ locators, widget }) => widget !== undefined && locators.some((locator) => candidate.element.matches(locator)),
  );
  return known?.widget === undefined ? candidate : { ...candidate, widget: known.widget };
}
