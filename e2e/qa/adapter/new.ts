import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleProfile } from '../../support/person.ts';
import { inCapturedPage } from '../captured-page.ts';
import { launchBrowser } from '../launch-browser.ts';
import { bundleForPage } from '../page-bundle.ts';
import type { Draft } from '../page/draft-here.ts';
import { readProfile } from '../read-profile.ts';
import { canonicalOf, readSource } from './read-source.ts';
import { register } from './register.ts';
import { skeletonOf } from './skeleton.ts';

type Start = {
  id: string;
  /** A file or an address. */
  source: string;
  /** Where the adapters are. */
  folder: string;
  /** The page's address, where the source does not say it. */
  url?: string;
  name?: string;
};

/** Starts an adapter from one page: a fixture, a skeleton with what was recognised, its place in the lists; says what is left to decide. */
export async function startAdapter({ id, source, folder, url, name }: Start): Promise<string> {
  if (!/^[a-z][a-z0-9-]*$/u.test(id)) throw new Error(`“${id}” is no id: small letters, digits and hyphens, as “lever”.`);
  const own = join(folder, id);
  if (existsSync(own)) throw new Error(`There is an adapter ${id} already, in ${own}. Nothing was changed.`);
  const html = await readSource(source);
  const address = addressOf(url ?? canonicalOf(html) ?? source);
  const draft = await draftOf(address, html);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'fixture.html'), fixtureOf(name ?? id, address, draft));
  writeFileSync(join(own, 'adapter.ts'), skeletonOf({ id, name: name ?? capitalised(id), url: address }, draft));
  writeFileSync(join(own, 'health.json'), '{ "checked": "", "version": 0, "forms": 0, "fields": {}, "required": {}, "locators": {} }\n');
  register(folder, id);
  return nextSteps(own, draft);
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new Error('The page does not say its address. Name it with --url.');
  return `https://${url.host}${url.pathname}`;
}

async function draftOf(url: string, html: string): Promise<Draft> {
  const browser = await launchBrowser();
  try {
    const bundle = await bundleForPage('qa');
    const draft = await inCapturedPage<Draft | null>(browser, bundle, { url, html }, 'sincerelyDraft', [url, readProfile(sampleProfile)]);
    if (draft === null)
      throw new Error(
        'Nothing on this page is like an application form: three labelled controls, one of them for an e-mail address or a file.',
      );
    return draft;
  } finally {
    await browser.close();
  }
}

function fixtureOf(name: string, url: string, { fixture }: Draft): string {
  return `<!doctype html>\n<title>${name}</title>\n<link rel="canonical" href="${url}" />\n${fixture}\n`;
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function nextSteps(own: string, { fields, undecided }: Draft): string {
  return [
    `Started ${own}: ${fields.length} fields recognised, ${undecided.length} controls to decide.`,
    ...undecided.map(({ label, widget }) => `  ? ${label.replaceAll(/\s+/gu, ' ').slice(0, 100)} (${widget})`),
    'Next: pnpm format; put your own wording in place of the employer’s in fixture.html, answer every data-expect="?" there, and every TODO in adapter.ts.',
    'The test of the adapters fails until then, and says which control is meant: vitest run --project browser adapters/src/adapters.browser.test.ts',
  ].join('\n');
}
