/** Which applications are chosen, and the row a range goes on from. */
export type Selection = { ids: ReadonlySet<string>; anchor: number | null };

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: string, index: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: index };
}

export function withAdded({ ids, anchor }: Selection, added: string[]): Selection {
  return { ids: new Set([...ids, ...added]), anchor };
}

/** The places of a range from the row that was chosen last. */
export function rangeTo({ anchor }: Selection, index: number): { first: number; last: number } {
  const from = anchor ?? index;
  return { first: Math.min(from, index), last: Math.max(from, index) };
}
