import { question, textBox, type SiteName } from './markup.ts';

/** Kinds of control an attack hides; all of them are filled where they are seen. Each is named after its kind and the trap it is in. */
const kinds = {
  phone: { label: 'Phone', control: (name: string) => textBox(name, 'type="tel"') },
  link: { label: 'LinkedIn profile', control: (name: string) => textBox(name, 'type="url"') },
  text: { label: 'GitHub profile', control: (name: string) => `<textarea id="${name}" name="${name}"></textarea>` },
  choice: {
    label: 'Are you legally authorized to work in the United States?',
    control: (name: string) =>
      `<select id="${name}" name="${name}"><option value="">Select</option><option>Yes</option><option>No</option></select>`,
  },
  radio: {
    label: 'Will you now or in the future require visa sponsorship?',
    control: (name: string) =>
      `<label><input type="radio" name="${name}" value="Yes"> Yes</label> <label><input type="radio" name="${name}" value="No"> No</label>`,
  },
  file: { label: 'Cover letter', control: (name: string) => `<input type="file" id="${name}" name="${name}">` },
} as const;
export type Kind = keyof typeof kinds;
export const everyKind = Object.keys(kinds) as Kind[];

export const nameOf = (kind: Kind, trap = 0) => `${kind}-${trap}.`;

/** One control of a kind in a site's markup; a set of buttons is a fieldset of its own. */
export function askFor(site: SiteName, kind: Kind, trap = 0): string {
  const { label, control } = kinds[kind];
  const id = nameOf(kind, trap);
  if (kind === 'radio' && site !== 'lever') return `<fieldset><legend>${label}</legend>${control(id)}</fieldset>`;
  return question(site, { id, label, control: control(id) });
}
