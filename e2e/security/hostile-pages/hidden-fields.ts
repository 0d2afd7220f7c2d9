import type { Size, Tally } from '../suite.ts';
import { takenIn, type EnginePage, type Open } from './engine-page.ts';
import { askFor, everyKind, nameOf, type Kind } from './kinds.ts';
import { pageOf, siteNames, type SiteName } from './markup.ts';
import { honestWays, ways, type Way } from './ways.ts';

/** So many ways stand in one page. */
const together = 6;

/** A set of buttons or a file box whose own element cannot be seen is shown by its label or button, as real forms do it. */
const kindsOf = ({ own }: Way): Kind[] => (own === undefined ? everyKind : everyKind.filter((kind) => kind !== 'radio' && kind !== 'file'));

function trapPage(site: SiteName, hidden: Way[]): string {
  const style = hidden.map(({ rules = '', own = '' }, trap) => `${rules} [data-trap="${trap}"] :is(input, textarea, select) { ${own} }`);
  const traps = hidden.map((way, trap) => {
    const { around = '', wrap = (inside: string) => inside } = way;
    const asks = kindsOf(way).map((kind) => askFor(site, kind, trap));
    return `<section style="display:flow-root">${wrap(`<div data-trap="${trap}" style="${around}">${asks.join('\n')}</div>`)}</section>`;
  });
  return pageOf(site, traps.join('\n'), { style: style.join('\n') });
}

/** Every way to hide a control, for every kind of it: nothing is put into what a person does not see, and the rest of the form is filled. */
export async function attackHiddenFields(open: Open, tally: Tally, size: Size): Promise<void> {
  for (const site of siteNames) await controlIsFilled(open, site);
  for (let at = 0; at < ways.length; at += together) {
    const sites = size === 'full' ? siteNames : [siteNames[(at / together) % siteNames.length] as SiteName];
    for (const site of sites) await attack(open, tally, site, ways.slice(at, at + together));
  }
}

async function attack(open: Open, tally: Tally, site: SiteName, hidden: Way[]): Promise<void> {
  const hostile = await open({ site, html: trapPage(site, hidden) });
  await hostile.fill(await hostile.plan());
  const taken = await takenIn(hostile.page);
  await requireHonest(hostile, `${hidden.map(({ name }) => name).join(', ')} on ${site}`);
  for (const [trap, way] of hidden.entries())
    for (const kind of kindsOf(way))
      tally.attack(`${way.name}, ${kind} on ${site}`, taken.find((one) => one.startsWith(nameOf(kind, trap))) ?? false);
}

/** The form around an attack works, or nothing was proved. */
export async function requireHonest({ page }: EnginePage, of: string): Promise<void> {
  const name = await page.locator('#first_name').inputValue();
  if (name !== 'Amara') throw new Error(`The honest field of “${of}” holds “${name}”.`);
}

/** The same controls, seen, are filled: all kinds, in ways that are odd and honest. */
async function controlIsFilled(open: Open, site: SiteName): Promise<void> {
  const hostile = await open({ site, html: trapPage(site, honestWays) });
  const report = await hostile.fill(await hostile.plan());
  const taken = await takenIn(hostile.page);
  const missing = honestWays.flatMap(({ name }, trap) =>
    everyKind.filter((kind) => !taken.some((one) => one.startsWith(nameOf(kind, trap)))).map((kind) => `${kind}, ${name}`),
  );
  const refused = report.results.filter(({ result }) => result !== 'filled');
  if (missing.length > 0) throw new Error(`On ${site} is not filled what is seen: ${missing.join('; ')}. ${JSON.stringify(refused)}`);
}
