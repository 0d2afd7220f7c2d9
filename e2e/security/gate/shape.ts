import { type RawRequest, toWire } from '../raw/raw-request.ts';
import type { Keys } from './keys.ts';
import type { Target } from './targets.ts';

/** One way to call that must be refused, though everything else about the call is right. */
export type Shape = {
  name: string;
  /** Where it is an attack at all; everywhere by default. */
  applies?: (target: Target) => boolean;
  wire: (target: Target, keys: Keys) => string;
  /** Statuses that refuse it; 0: the connection was ended. */
  refusedWith: number[];
};

type Change = (request: RawRequest, keys: Keys, target: Target) => RawRequest;

/** A shape that is the good request with one thing changed. */
export function changed(name: string, refusedWith: number[], change: Change, applies?: Shape['applies']): Shape {
  return { name, refusedWith, wire: (target, keys) => toWire(change(target.good, keys, target)), ...(applies ? { applies } : {}) };
}
