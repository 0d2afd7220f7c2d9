import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './launch-browser.ts';
import { sampleProfile } from '../support/person.ts';
import { entriesIn, hasIndex } from './captured-folder.ts';
import { schemasIn, withSchema } from './captured-schemas.ts';
import { lookAt } from './captured-page.ts';
import { bundleForPage } from './page-bundle.ts';
import type { Expected, Looked } from './page/main.ts';
import { readProfile } from './read-profile.ts';
import { linesOf, scoreOf, scoreText, type Line } from './scoreboard.ts';

/** `pnpm qa [--pages DIR] [--schemas DIR] [--profile FILE] [--json] [--show wrong|missed|unlisted]`: correct and wrong fills over captured pages. */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/ats/pages' },
    /** Loader data of the same pages; `schemas` beside the pages when left out, none with an empty name. */
    schemas: { type: 'string' },
    /** Whose answers are expected; `profile.json` beside the pages when left out, else the sample person. */
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});

function expectedFor(path: string): Expected[] {
  const file = path.replace(/\.html$/u, '.expected.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { controls: Expected[] }).controls : [];
}

if (!hasIndex(values.pages)) {
  console.error(`There is no INDEX.tsv in ${values.pages}. Name a folder of captured pages with --pages.`);
  process.exit(2);
}

const schemas = values.schemas === '' ? new Map<string, never>() : schemasIn(values.schemas ?? join(values.pages, '..', 'schemas'));
const beside = join(values.pages, '..', 'profile.json');
const profile = readProfile(values.profile ?? (existsSync(beside) ? beside : sampleProfile));
const bundle = await bundleForPage('qa');
const browser = await launchBrowser();
const lines: Line[] = [];
const looks: { ats: string; looked: Looked; hasSchema: boolean }[] = [];
for (const { file, ats, url } of entriesIn(values.pages)) {
  const path = join(values.pages, file);
  const expected = expectedFor(path);
  const { html, hasSchema } = withSchema(readFileSync(path, 'utf8'), url, schemas);
  const looked = await lookAt(browser, bundle, { url, html }, profile, expected);
  looks.push({ ats, looked, hasSchema });
  lines.push(...linesOf(file, ats, expected, looked));
}
await browser.close();

const atses = [...new Set(looks.map(({ ats }) => ats))];
const scores = Object.fromEntries(
  atses.map((ats) => [
    ats,
    scoreOf(
      lines.filter((line) => line.ats === ats),
      looks.filter((look) => look.ats === ats),
    ),
  ]),
);
if (values.show)
  for (const { file, expected, judged } of lines.filter(({ verdict }) => verdict === values.show))
    console.error(
      `${file} · ${expected.expect} · ${expected.type} · ${expected.label.slice(0, 140)}\n    planned ${JSON.stringify(judged.planned)} from ${judged.source}; accepted ${JSON.stringify((expected.accept ?? []).slice(0, 4))}`,
    );
console.log(values.json ? JSON.stringify(scores, null, 2) : scoreText(scores));
