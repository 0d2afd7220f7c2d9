import type { Tally } from '../suite.ts';
import type { Target } from '../support/target.ts';
import { asShown, marked } from './marked.ts';
import { payloadsOf } from './payloads.ts';
import { type Rendered, renderedWith } from './places.ts';
import type { openStage } from './stage.ts';
import type { Showing } from './stage.ts';
import { vectors } from './vectors.ts';
import type { WatchedBrowser } from './watched-browser.ts';
import { type Shown, whatIsShown } from './what-is-shown.ts';

type Stage = Awaited<ReturnType<typeof openStage>>;
type Parts = { stage: Stage; browser: WatchedBrowser; target: Target; tally: Tally };

const atOnce = 120;
const showings: Showing[] = ['dashboard, as it comes', 'dashboard, by link', 'side panel'];

/** A name in the text that may not even be looked up. */
export const hostInText = 'in-text.exfil.example';

/** Payloads by the thousand and every known vector, each put into all places at which text comes into a document: it is to stay text. */
export async function attackByText(parts: Parts, count: number): Promise<void> {
  const known = [parts.target.url, `http://${hostInText}`].flatMap((url) => Object.values(vectors).map((vector) => vector(url)));
  const payloads = [...known, ...payloadsOf(count, 2026, parts.target.url)];
  for (let from = 0; from < payloads.length; from += atOnce) {
    const some = payloads.slice(from, from + atOnce);
    await attackWith(parts, some, showings[(from / atOnce) % showings.length] as Showing);
  }
}

async function attackWith({ stage, browser, target, tally }: Parts, payloads: string[], showing: Showing): Promise<void> {
  const rendered = await renderedWith(payloads);
  const frames = await stage.show(
    showing,
    rendered.map(({ html }) => html),
  );
  const shown = await Promise.all(frames.map(whatIsShown));
  const left = [...browser.seen(), ...target.asked.splice(0)];
  rendered.forEach((document, at) => judge(tally, document, shown[at] as Shown, payloads, `${showing}, ${document.name}`));
  tally.attack(`${showing}: nothing left the page`, left.length > 0 && left.slice(0, 3).join(', '));
}

function judge(tally: Tally, { places, links }: Rendered, shown: Shown, payloads: string[], where: string): void {
  const text = asShown(shown.text);
  const allowed = new Set(links.map(asShown));
  const wrongLinks = shown.links.map(asShown).filter((link) => !allowed.has(link));
  tally.attack(`${where}: only our elements`, shown.strange.length > 0 && shown.strange.join(', '));
  tally.attack(`${where}: only the profile's links`, wrongLinks.length > 0 && wrongLinks.join(', '));
  for (const place of places)
    payloads.forEach((payload, at) => {
      const isText = text.includes(asShown(marked(place, at, payload)));
      tally.attack(`${where}, ${place}`, !isText && `did not stay text: ${JSON.stringify(payload)}`);
    });
}
