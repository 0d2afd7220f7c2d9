import { adapterOf, findControls, readDrift } from '@sincerely/adapters';
import type { Drift } from '@sincerely/shared';

/** What one captured page has of its adapter's description. No text of the page but the sentences of its drift. */
export type Checked = { adapter: string; hasForm: boolean; fields: string[]; required: string[]; locators: string[]; drift: Drift[] };

/** Counts for this document; null where no adapter knows the address. */
export function checkHere(url: string): Checked | null {
  const adapter = adapterOf(url);
  if (adapter === undefined) return null;
  const found = findControls(document, adapter);
  const fields = found.flatMap(({ mapped, required }) => (mapped === undefined ? [] : [{ key: mapped, required }]));
  const described = [
    ...adapter.form,
    ...(adapter.actions.submit === undefined ? [] : [adapter.actions.submit]),
    ...Object.values(adapter.fields).flatMap(({ locators }) => locators),
  ];
  return {
    adapter: adapter.id,
    hasForm: adapter.form.some((selector) => document.querySelector(selector) !== null),
    fields: [...new Set(fields.map(({ key }) => key))],
    required: [...new Set(fields.filter(({ required }) => required).map(({ key }) => key))],
    locators: [...new Set(described)].filter((selector) => document.querySelector(selector) !== null),
    drift: readDrift(document, adapter, found),
  };
}
