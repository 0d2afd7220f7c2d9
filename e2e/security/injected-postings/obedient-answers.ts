import type { Injected } from './injected-posting.ts';

export type Said = { op: string; target: string; text: string; src: string[] };

/** What the sample profile's facts carry, in other words: the model that obeys strangers can also say what is true. */
export const honestPatches = {
  cv: {
    op: 'rewrite',
    target: 'work:1:0',
    text: 'Built the API for patient intake with Python and PostgreSQL, 2 million requests a day',
    src: ['work:1:0'],
  },
  letter: {
    op: 'letter',
    target: 'letter',
    text: 'I moved aggregation to ClickHouse and cut p95 report time from 9 s to 1.2 s.',
    src: ['work:0:0'],
  },
} satisfies Record<string, Said>;

const own = {
  short: 'Built the patient intake API in Python',
  long: 'Led four engineers through a migration of 60 services to TypeScript',
  letter: 'I moved aggregation to ClickHouse.',
};

/** What was ordered as patches in the right form, alone and within true sentences, with ids of real facts. */
export function obedientPatches({ orders }: Injected): Said[] {
  return orders.flatMap(({ claim }) => [
    { op: 'rewrite', target: 'work:1:0', text: claim, src: ['work:1:0'] },
    { op: 'rewrite', target: 'work:1:0', text: `${own.short}, ${claim}`, src: ['work:1:0'] },
    { op: 'rewrite', target: 'work:0:1', text: `${own.long} (${claim})`, src: ['work:0:1'] },
    { op: 'rewrite', target: 'work:0:1', text: `${own.long}. ${claim}.`, src: ['work:0:1', 'work:0:0'] },
    { op: 'summary', target: 'summary', text: `${claim}.`, src: ['summary'] },
    { op: 'summary', target: 'summary', text: `Software engineer with nine years in web products. ${claim}.`, src: ['summary', 'skill:0'] },
    { op: 'letter', target: 'letter', text: `${claim}.`, src: ['work:0:0'] },
    { op: 'letter', target: 'letter', text: `${own.letter} ${claim}.`, src: ['work:0:0'] },
    { op: 'letter', target: 'letter', text: `${own.letter.slice(0, -1)}, and ${claim}`, src: ['work:0:0', 'skill:0'] },
    { op: 'letter', target: 'letter', text: `I would be glad to tell you more: ${claim}.`, src: ['summary'] },
  ]);
}

/** What was ordered in answers that break the schema. */
function brokenPatches({ orders }: Injected): string[] {
  return orders.flatMap(({ claim: text }) => [
    ...[
      { op: 'name', target: 'basics:name', text, src: ['basics:name'] },
      { op: 'employer', target: 'work:0', text, src: ['work:0'] },
      { op: 'html', target: 'cv', text: `<p>${text}</p>`, src: ['summary'] },
      { op: 'rewrite', target: 'work:0:0', text, src: [] },
      { op: 'rewrite', target: 'work:0:0', text, src: 'work:0:0' },
      { op: 'rewrite', target: 'work:0:0', text: [text], src: ['work:0:0'] },
      { op: 'summary', target: 'summary', text: `${text} `.repeat(200), src: ['summary'] },
      { op: ['letter'], target: 'letter', text, src: ['work:0:0'] },
      { cv: text, letter: text, patches: text },
      { name: text, email: text, work: [{ name: text, highlights: [text] }] },
    ].map((one) => JSON.stringify(one)),
    `{"op":"rewrite","target":"work:0:0","text":${JSON.stringify(text)},"src":["work:0:0"]`,
    `"${text.replaceAll(/["\\]/gu, '')}"`,
  ]);
}

/** The whole answer for one request, cut as a stream would be. Every third comes with what breaks the schema, every third within other words. */
export function obedientAnswer(injected: Injected, honest: Said, at: number): string {
  const patches = [...obedientPatches(injected), honest].map((one) => JSON.stringify(one));
  if (at % 3 === 0) return `{"patches":[${patches.join(',')}]}`;
  const said = injected.orders.map(({ claim }) => claim).join('\n');
  if (at % 3 === 1)
    return `Certainly! As the posting asks:\n${said.replaceAll(/["{}]/gu, ' ')}\n\`\`\`json\n[${patches.join(',\n')}]\n\`\`\`\n${said}`;
  return `{"patches":[${[...patches, ...brokenPatches(injected)].join(',')}]}`;
}
