import type { SchemaControl } from '../engine/ats-adapter.ts';

type Card = { fields?: { type: string; text: string; required?: boolean; options?: { text: string }[] }[] };

/** Each card ships its questions as JSON in a hidden input named `cards[…][baseTemplate]`. */
export function readLeverSchema(document: Document): Map<string, SchemaControl> {
  const controls = new Map<string, SchemaControl>();
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="hidden"][name$="[baseTemplate]"]')) {
    const prefix = input.name.replace(/\[baseTemplate\]$/u, '');
    for (const [index, field] of (parse(input.value)?.fields ?? []).entries()) {
      const options = field.options?.map(({ text }) => ({ label: text.trim(), value: text }));
      controls.set(`${prefix}[field${index}]`, {
        label: field.text.trim(),
        required: field.required === true,
        type: field.type,
        ...(options ? { options } : {}),
      });
    }
  }
  return controls;
}

function parse(json: string): Card | undefined {
  try {
    return JSON.parse(json) as Card;
  } catch {
    return undefined;
  }
}
