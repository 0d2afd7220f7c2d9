import { z } from 'zod';

const factIds = z.array(z.string().max(100)).max(5000);

/**
 * A named choice among the person's facts that CVs are made from, such as "Manager". It holds ids only: the facts are in the profile, once. Name
 * and contact are always in.
 */
export const BaseCv = z.object({
  id: z.string(),
  name: z.string(),
  /** Taken where an application names none. Exactly one is. */
  isDefault: z.boolean(),
  /** What is left out; everything else is in, also what is added to the profile later. */
  out: factIds,
  /** Facts in the order they are wanted; others stay where they stand in the profile. */
  order: factIds,
  createdAt: z.number(),
  updatedAt: z.number(),
});

const name = z.string().trim().min(1).max(100);

/** `from`: the base it begins as a copy of; absent: everything is in. */
export const NewBaseCv = z.object({ name, from: z.string().optional() });
/** Absent parts stay. */
export const BaseCvChange = z.object({
  name: name.optional(),
  out: factIds.optional(),
  order: factIds.optional(),
  isDefault: z.literal(true).optional(),
});

export type BaseCv = z.infer<typeof BaseCv>;
export type BaseCvChange = z.infer<typeof BaseCvChange>;

/** Ids of one list as a base orders them. One without a wish stays behind the one before it, so that a new position is not put last. */
export function orderedIds(ids: readonly string[], { order }: Pick<BaseCv, 'order'>): string[] {
  const wished = order.filter((id) => ids.includes(id));
  const placed = [...wished];
  ids.forEach((id, at) => {
    if (wished.includes(id)) return;
    const before = ids[at - 1];
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, id);
  });
  return placed;
}
