import { expect } from 'vitest';
import type { PlanEntry, PlanItem } from '@sincerely/shared';
import type { ReceivedApplication } from '../boards/boards.ts';
import type { SeenTab } from './person.ts';

type FillItem = Extract<PlanItem, { action: 'fill' }>;

/** The plan's approved items, by the label people see. */
function approvedItems(tab: SeenTab): FillItem[] {
  return (tab.plan?.items ?? []).filter((item): item is FillItem => item.action === 'fill' && item.confidence === 'ready');
}

const digits = (text: string) => text.replaceAll(/\D/gu, '');

function isSame(item: FillItem, received: string[]): boolean {
  const shown = received.join(', ');
  if (item.value.type === 'entries') return item.value.entries.map(entryText).join('; ') === received.join('; ');
  if (item.widget === 'phone-country') return shown.includes(item.shown);
  if (item.widget.includes('phone')) return digits(shown).endsWith(digits(item.shown)) && digits(item.shown).length >= 7;
  if (item.value.type === 'checked') return received.length > 0;
  // The test's browser is an American one: dates are typed month first and received as ISO.
  if (item.widget === 'date') return new Date(`${item.shown} UTC`).toISOString().startsWith(shown);
  const planned = item.value.type === 'choice' ? item.value.options.map(({ label }) => label) : [item.shown];
  // Pages may show an option in capitals that the vendor keeps otherwise.
  const kept = received.map((value) => value.toLowerCase());
  return planned.length === received.length && planned.every((value) => kept.includes(value.toLowerCase()));
}

/** A saved entry as the board keeps it: its parts in the order they were written. */
function entryText({ parts }: PlanEntry): string {
  return parts.map(({ value }) => (value.type === 'text' ? value.text : 'true')).join(', ');
}

/** Where a vendor's server names a control otherwise than its page does. */
const otherNames: Record<string, string> = {
  '#country': 'phone_country',
  '#candidate-location': 'location',
  '#location-input': 'location',
};

/** The name under which an item's control is received: its id or name, which its selector carries. */
function receivedName({ selector, label }: FillItem, application: ReceivedApplication): string {
  const plain = selector.replaceAll('\\', '');
  const names = Object.keys(application.fields);
  const byControl = names.find(
    (name) => plain === `#${name}` || plain.includes(`"${name}"`) || plain.startsWith(`#${name}[]`) || plain.startsWith(`#${name}_`),
  );
  return otherNames[plain] ?? byControl ?? names.find((name) => application.fields[name]?.label === label) ?? `nothing for ${plain}`;
}

/** Everything approved arrived as approved and nothing else did; files byte for byte, by their hashes. */
export function expectReceivedAsApproved(
  application: ReceivedApplication | undefined,
  tab: SeenTab,
  documents: { name: string; sha256: string }[],
): void {
  if (application === undefined) throw new Error('Nothing was received.');
  const items = approvedItems(tab);
  // Blocks are room for further controls, each of which is received by itself.
  const answers = items.filter((item) => item.value.type !== 'file' && item.value.type !== 'blocks');
  const named = answers.map((item) => ({ item, name: receivedName(item, application) }));
  const differing = named.filter(({ item, name }) => !isSame(item, application.fields[name]?.values ?? []));
  expect(
    differing.map(({ item, name }) => ({ label: item.label, name, planned: item.shown, received: application.fields[name]?.values })),
  ).toEqual([]);
  // Workable keeps a file under its question too; the file itself is compared below.
  const approved = new Set([...named.map(({ name }) => name), ...application.files.map(({ field }) => field)]);
  expect(Object.keys(application.fields).filter((name) => !approved.has(name))).toEqual([]);
  const attached = items.filter((item) => item.value.type === 'file').map(({ shown }) => shown);
  expect(application.files.map(({ name }) => name).toSorted()).toEqual(attached.toSorted());
  for (const { name, sha256 } of application.files) expect(documents, name).toContainEqual({ name, sha256 });
}
