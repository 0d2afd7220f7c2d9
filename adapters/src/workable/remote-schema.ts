import type { SchemaControl } from '../engine/ats-adapter.ts';

type Field = {
  id: string;
  label: string;
  type: string;
  required?: boolean;
  options?: { name: string; value: string }[];
  fields?: { id: string }[];
};
type Section = { fields: Field[] };

/** Where the form's schema is, on the page's own origin. */
export function workableSchemaUrl(url: string): string | undefined {
  const code = /\/j\/(?<code>[0-9A-F]+)(?:\/|$)/iu.exec(new URL(url).pathname)?.groups?.code;
  return code === undefined ? undefined : new URL(`/api/v1/jobs/${code}/form`, url).href;
}

/** Controls by field id. An option's `name` is its id and its `value` what people read. */
export function readWorkableSchema(json: unknown): Map<string, SchemaControl> {
  if (!Array.isArray(json)) return new Map();
  return new Map(
    (json as Section[]).flatMap(({ fields }) =>
      (fields ?? []).map(({ id, label, type, required, options, fields: parts }): [string, SchemaControl] => [
        id,
        {
          label,
          type,
          required: required === true,
          ...(parts ? { parts: parts.map((part) => part.id) } : {}),
          ...(options?.length ? { options: options.map(({ name, value }) => ({ label: value.trim(), value: name })) } : {}),
        },
      ]),
    ),
  );
}
