import type { ApplicationQuery, ApplicationSort } from '@sincerely/shared';
import { fold } from './fold.ts';
import type { Listed } from './listed.ts';

/** What each order goes by; null: an application that has none. */
const values: Record<ApplicationSort, (one: Listed) => Value> = {
  updated: ({ updatedAt }) => updatedAt,
  created: ({ createdAt }) => createdAt,
  submitted: ({ submittedAt }) => submittedAt,
  deadline: ({ deadline }) => deadline,
  company: ({ company }) => fold(company),
  title: ({ title }) => fold(title),
  status: ({ status }) => status,
  salary: ({ yearly }) => yearly,
};
const isOfTime = new Set<ApplicationSort>(['updated', 'created']);
const downAtFirst = new Set<ApplicationSort>(['updated', 'created', 'submitted', 'salary']);

export type ListOrder = Required<Pick<ApplicationQuery, 'sort' | 'order'>>;

export function orderOf({ sort = 'updated', order }: Pick<ApplicationQuery, 'sort' | 'order'>): ListOrder {
  return { sort, order: order ?? (downAtFirst.has(sort) ? 'down' : 'up') };
}

/** In this order; ties go by the newest, or as the times they are ordered by, and what has no such value stands last either way. */
export function ordered(listed: Iterable<Listed>, { sort, order }: ListOrder): Listed[] {
  const sign = order === 'up' ? 1 : -1;
  const tieSign = isOfTime.has(sort) ? sign : -1;
  // Read once each, not with every comparison.
  const valued = Array.from(listed, (one) => ({ one, value: values[sort](one) }));
  valued.sort((a, b) => absentLast(a.value, b.value) || sign * compare(a.value, b.value) || tieSign * byAge(a.one, b.one));
  return valued.map(({ one }) => one);
}

/** Of one moment are those of a table that was taken over; their ids sort by when they were made. */
function byAge(a: Listed, b: Listed): number {
  return a.updatedAt - b.updatedAt || compare(a.id, b.id);
}

type Value = string | number | null;

function absentLast(a: Value, b: Value): number {
  return Number(a === null) - Number(b === null);
}

function compare(a: Value, b: Value): number {
  if (a === b || a === null || b === null) return 0;
  return a < b ? -1 : 1;
}
