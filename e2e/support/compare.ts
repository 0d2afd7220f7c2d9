import { expect } from 'vitest';
import type { PlanItem } from '@sincerely/shared';
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
  if (item.widget === 'phone-country') return shown.includes(item.shown);
  if (item.widget.includes('phone')) return digits(shown).endsWith(digits(item.shown)) && digits(item.shown).length >= 7;
  if (item.value.type === 'checked') return received.length > 0;
  const planned = item.value.type === 'choice' ? item.value.options.map(({ label }) => label) : [item.shown];
  return planned.length === received.length && planned.every((value) => received.includes(value));
}

/** The received field an item was for: by the control's own id or name, which the selector carries. */
function receivedFor(item: FillItem, application: ReceivedApplication, nameOf: (item: FillItem) => string): string[] {
  return application.fields[nameOf(item)]?.values ?? [];
}

/** Everything approved arrived as approved, and nothing else did; files byte for byte. */
export function expectReceivedAsApproved(application: ReceivedApplication, tab: SeenTab, nameOf: (item: FillItem) => string, files: Record<string, string>): void {
  const items = approvedItems(tab);
  const answers = items.filter((item) => item.value.type !== 'file');
  const differing = answers.filter((item) => !isSame(item, receivedFor(item, application, nameOf))).map((item) => ({ label: item.label, name: nameOf(item), planned: item.shown, received: application.fields[nameOf(item)]?.values }));
  expect(differing).toEqual([]);
  const approvedNames = new Set(answers.map(nameOf));
  expect(Object.keys(application.fields).filter((name) => !approvedNames.has(name))).toEqual([]);
  const attached = items.filter((item) => item.value.type === 'file');
  expect(application.files.map(({ name }) => name).toSorted()).toEqual(attached.map(({ shown }) => shown).toSorted());
  for (const { name, sha256 } of application.files) expect(sha256, name).toBe(files[name]);
}
