import greenhouse from './greenhouse/health.json' with { type: 'json' };
import lever from './lever/health.json' with { type: 'json' };
import workable from './workable/health.json' with { type: 'json' };
import ashby from './ashby/health.json' with { type: 'json' };

/** How many of the forms an adapter was checked with had each of its fields and locators. Counts only; written by `pnpm adapter check`, `live` by `pnpm adapter verify`. */
export type Health = {
  /** The date of the check, or empty. */
  checked: string;
  /** The adapter's version then. */
  version: number;
  forms: number;
  fields: Record<string, number>;
  /** Forms on which the field had to be answered. */
  required: Record<string, number>;
  locators: Record<string, number>;
  /** The last live form that was filled: its controls, the rows of the plan that were tried, those that took their value, and fields not where they were. */
  live?: { on: string; version: number; controls: number; tried: number; filled: number; drifted: number };
};

/** By adapter. For the engine and the tools; the script that is in every page does without. */
export const health: Record<string, Health> = { greenhouse, lever, workable, ashby };
