import { LiveEvent, LiveMessage, Profile, routes, type RouteName } from '@sincerely/shared';
import * as fc from 'fast-check';
import type { ZodType } from 'zod';
import { fromSchema } from './from-schema.ts';
import { mustBe, property, type Property } from './property.ts';

const runs = 200;

/** Names that would reach beyond the object they are put on. */
const risky = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty');
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc
    .dictionary(fc.oneof(risky, fc.string({ maxLength: 8 })), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 })
    .map((object) => JSON.parse(JSON.stringify(object)) as unknown),
  fc.constant(JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}') as unknown),
);

/** Every contract takes or refuses whatever comes, takes what it gave again, and lets nothing through to every object. */
export const contracts: Property[] = [
  ...(Object.keys(routes) as RouteName[]).map((name) => takesAnything(`input of ${name}`, routes[name].input, isBody(name))),
  takesAnything('a live message', LiveMessage, true, 3_000),
  takesAnything('a live event', LiveEvent, true, 3_000),
  takesAnything('a profile', Profile, true, 3_000),
];

/** A query is text, which its contract makes into other things. */
function isBody(name: RouteName): boolean {
  return routes[name].method !== 'GET' && routes[name].method !== 'DELETE';
}

function takesAnything(name: string, schema: ZodType, isStable: boolean, times = runs): Property {
  return property(name, times, likely(schema), (given) => {
    const taken = schema.safeParse(given);
    mustBe(!('isAdmin' in {}), 'every object has what was sent with one');
    if (!taken.success || !isStable) return;
    const again = schema.safeParse(JSON.parse(JSON.stringify(taken.data)));
    mustBe(again.success, `it refuses what it gave: ${JSON.stringify(taken.data)}`);
    mustBe(JSON.stringify(again.data) === JSON.stringify(taken.data), 'it gives something else the second time');
  });
}

/** Anything; what it would take; and what it would take but for one part. */
function likely(schema: ZodType): fc.Arbitrary<unknown> {
  const fitting = fromSchema(schema);
  const nearly = fc.tuple(fitting, fc.nat(), anyJson).map(([object, at, other]) => {
    const names = object !== null && typeof object === 'object' ? Object.keys(object) : [];
    const name = names[at % Math.max(1, names.length)];
    return name === undefined ? other : { ...(object as object), [name]: other };
  });
  return fc.oneof(anyJson, { arbitrary: fitting, weight: 4 }, { arbitrary: nearly, weight: 2 });
}
