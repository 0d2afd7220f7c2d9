import type { Tally } from '../suite.ts';
import { takenIn, type Open } from './engine-page.ts';
import { askFor, everyKind, nameOf } from './kinds.ts';
import { requireHonest } from './hidden-fields.ts';
import { pageOf, siteNames, type SiteName } from './markup.ts';

const foreign = (at: number) => `https://collector.marlow.example/form/${at}`;
const outer = (at: number) => `https://collector.marlow.example/outer/${at}`;

const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Frames with a copy of the form: what is in them is not the page's own, whatever they show. */
const frames: Record<string, (copy: string, at: number) => string> = {
  'another origin': (_, at) => `<iframe src="${foreign(at)}" width="600" height="900"></iframe>`,
  'another origin, sandboxed': (_, at) =>
    `<iframe sandbox="allow-scripts allow-forms" src="${foreign(at)}" width="600" height="900"></iframe>`,
  srcdoc: (copy) => `<iframe srcdoc="${quoted(copy)}" width="600" height="900"></iframe>`,
  'srcdoc, sandboxed': (copy) => `<iframe sandbox="allow-scripts" srcdoc="${quoted(copy)}" width="600" height="900"></iframe>`,
  'a frame in a frame': (_, at) => `<iframe src="${outer(at)}" width="600" height="900"></iframe>`,
  'a data address': (copy) => `<iframe src="data:text/html,${encodeURIComponent(copy)}" width="600" height="900"></iframe>`,
  'a written frame': (copy) =>
    `<iframe id="written" width="600" height="900"></iframe><script>{ const d = document.getElementById('written').contentDocument; d.write(${JSON.stringify(copy).replaceAll('</', '<\\/')}); d.close() }</script>`,
  object: (_, at) => `<object data="${foreign(at)}" type="text/html" width="600" height="900"></object>`,
};

/** Each frame has its own copy of the form, named after it. */
export async function attackFrames(open: Open, tally: Tally): Promise<void> {
  for (const site of siteNames) {
    const names = Object.keys(frames);
    const copies = names.map((_, at) => copyOf(site, at));
    const others = Object.fromEntries(
      names.flatMap((_, at) => [
        [foreign(at), copies[at] ?? ''],
        [outer(at), `<iframe src="${foreign(at)}" width="500" height="800"></iframe>`],
      ]),
    );
    const inside = Object.values(frames).map((frame, at) => frame(copies[at] ?? '', at));
    const hostile = await open({ site, html: pageOf(site, inside.join('\n')), others });
    await hostile.fill(await hostile.plan());
    await requireHonest(hostile, `frames on ${site}`);
    const taken = await takenIn(hostile.page);
    for (const [at, name] of names.entries())
      for (const kind of everyKind)
        tally.attack(`frame: ${name}, ${kind} on ${site}`, taken.find((one) => one.startsWith(nameOf(kind, at))) ?? false);
  }
}

function copyOf(site: SiteName, at: number): string {
  return pageOf(site, everyKind.map((kind) => askFor(site, kind, at)).join('')).replace('<body>', '<body data-trap>');
}
