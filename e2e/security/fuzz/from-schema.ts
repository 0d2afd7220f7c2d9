import * as fc from 'fast-check';
import { toJSONSchema, type ZodType } from 'zod';

type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  format?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
};

/** What a contract would take, as far as its shape tells: most of it gets past the first look. */
export function fromSchema(schema: ZodType): fc.Arbitrary<unknown> {
  const whole = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  return arbitraryOf(whole, whole.$defs ?? {}, 0);
}

const deepest = 6;
const anything = fc.jsonValue({ maxDepth: 1 });

function arbitraryOf(schema: Schema, defs: Record<string, Schema>, depth: number): fc.Arbitrary<unknown> {
  const inside = (one: Schema) => arbitraryOf(one, defs, depth + 1);
  const named = schema.$ref === undefined ? undefined : defs[schema.$ref.replace('#/$defs/', '')];
  if (depth > deepest) return anything;
  if (named !== undefined) return inside(named);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(inside));
  if (schema.allOf !== undefined) return fc.tuple(...schema.allOf.map(inside)).map((parts) => Object.assign({}, ...parts) as unknown);
  return plainArbitrary(schema, inside);
}

function plainArbitrary(schema: Schema, inside: (one: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { type, properties = {}, required = [], items = {}, minItems = 0, maxItems = 4 } = schema;
  if (type === 'object') {
    const parts = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inside(one)]));
    return fc.record(parts, { requiredKeys: required.filter((name) => name in parts) });
  }
  if (type === 'array') return fc.array(inside(items), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) });
  if (type === 'string') return textOf(schema);
  if (type === 'integer' || type === 'number') return numberOf(schema);
  if (type === 'boolean') return fc.boolean();
  return type === 'null' ? fc.constant(null) : anything;
}

const inFormats: Record<string, fc.Arbitrary<string>> = {
  email: fc.constantFrom('a@example.com', 'jobs+x@example.co.uk'),
  uri: fc.webUrl(),
  date: fc.constantFrom('2026-01-31', '2024-02-29'),
  uuid: fc.uuid(),
};

function textOf({ format = '', minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const plain = fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) });
  const telling = fc.constantFrom('2026-01', 'AbCdEfGh', 'https://jobs.lever.co/acme/1', '1', 'a'.repeat(64), 'YQ==');
  return fc.oneof(inFormats[format] ?? plain, plain, telling);
}

function numberOf({ type, minimum = -1_000_000, maximum = 2_000_000_000_000 }: Schema): fc.Arbitrary<number> {
  const [min, max] = [Math.max(minimum, Number.MIN_SAFE_INTEGER), Math.min(maximum, Number.MAX_SAFE_INTEGER)];
  return type === 'integer' ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) }) : fc.double({ min, max, noNaN: true });
}
