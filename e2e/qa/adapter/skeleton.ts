import type { Draft } from '../page/draft-here.ts';

export type Named = { id: string; name: string; url: string };

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;

/** The name of the adapter's constant. */
export function constantOf(id: string): string {
  return id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** The text of a new adapter: what the page told, and a TODO for everything it did not. */
export function skeletonOf({ id, name, url }: Named, { form, submit, fields, undecided }: Draft): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const application = /^appl/iu.test(last) ? String.raw`/\/${last}\/?$/u` : '/./u';
  const known = [...locatorsByKey(fields)].map(
    ([key, locators]) => `    ${quoted(key)}: { locators: [${locators.map(quoted).join(', ')}] },`,
  );
  const open = undecided.map(
    ({ label, widget, place }) => `    // TODO ${inOneLine(label) || 'without a label'} (${widget}) at ${inOneLine(place)}`,
  );
  return `import type { AtsAdapter } from '../engine/ats-adapter.ts';

export const ${constantOf(id)}: AtsAdapter = {
  id: ${quoted(id)},
  name: ${quoted(name)},
  version: 1,
  lastVerified: ${quoted(new Date().toISOString().slice(0, 10))},
  // TODO How many forms this was compared with, and from when they are.
  against: 'one page',
  preview: true,
  matches: [${quoted(`https://${hostname}/*`)}],
  // TODO Where the board's slug and the posting's id stand in ${pathname}
  address: [/^\\/(?<board>[^/?]+)\\/(?<id>[^/?]+)/u],
  // TODO Paths of the pages that carry the form.
  application: ${application},
  // TODO Where the advertisement's company, location and text are.
  posting: { title: ['h1'] },
  form: [${quoted(form)}],
  fields: {
${[...known, ...open].join('\n')}
  },
  // TODO Where a question's text and its mark as required stand, where labels do not say so.
  labels: { text: [], wrapper: [], section: [], required: [] },
  // TODO Buttons and controls of the page's own: imports, twins, decorations.
  ignore: [],
  // TODO What shows that a file has arrived.
  upload: { done: 'input[type="file"]', within: 20_000, overwrites: false },
  actions: { submit: ${quoted(submit ?? `${form} button[type="submit"]`)} },
  // TODO What the page shows after submit. Without it every end is unknown and goes to the person.
  outcomes: {},
  errors: { control: '[aria-invalid="true"]', message: [] },
};
`;
}

function locatorsByKey(fields: Draft['fields']): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, locator } of fields) byKey.set(key, [...(byKey.get(key) ?? []), locator]);
  return byKey;
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().slice(0, 90);
}
