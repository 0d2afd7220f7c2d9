import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCv } from '@sincerely/companion/documents';
import type { Browser } from 'playwright';
import { launchBrowser } from '../launch-browser.ts';
import { judgeImport, type Judged, type LabelledCv } from './import-score.ts';
import { layouts, type Layout } from './layouts.ts';
import { people, type Person } from './people.ts';
import { printHtml } from './print-html.ts';
import { unseenLayouts } from './unseen-layouts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function labelsOf({ name, email, phone, place, link, work, education, skills }: Person, html: string): LabelledCv {
  const says = (text: string) => html.includes(text);
  return {
    name,
    email,
    phone,
    location: place,
    links: says(link) ? [link] : [],
    work: work.map(({ company, title, start, end, points }) => ({ c: company, t: title, s: start, e: end, b: points.length })),
    edu: education.map(({ school, degree, end }) => ({ i: school, d: degree, e: end })),
    skills,
  };
}

async function judge(layout: Layout, person: Person): Promise<Judged[]> {
  const html = layout.html(person);
  const { profile } = await readCv('cv.pdf', await printHtml(browser, html));
  return judgeImport(labelsOf(person, html), profile);
}

const shareOf = (judged: Judged[]) => judged.filter(({ isFound }) => isFound).length / judged.length;
const missing = (judged: Judged[]) =>
  judged.filter(({ isFound }) => !isFound).map(({ group, field, wanted, read }) => `${group} ${field}: ${wanted} ← ${read}`);

/** Of all people in a set of layouts; a line for each layout, and under it what was not found. */
async function judgeAll(set: Layout[]): Promise<{ share: number; told: string }> {
  const all: Judged[] = [];
  const lines: string[] = [];
  for (const layout of set) {
    const judged = (await Promise.all(people.map(async (person) => judge(layout, person)))).flat();
    all.push(...judged);
    lines.push(`${(100 * shareOf(judged)).toFixed(1)} %  ${layout.name}`, ...missing(judged).map((line) => `    ${line}`));
  }
  return { share: shareOf(all), told: lines.join('\n') };
}

test.each([
  ['the layouts the reader was worked on with', layouts, 0.95],
  ['layouts it was never worked on with', unseenLayouts, 0.88],
])('of our own people in %s, nearly everything is found', async (_, set, least) => {
  const { share, told } = await judgeAll(set);
  expect(share, told).toBeGreaterThanOrEqual(least);
});
