import type { FillPlan, Profile } from '@sincerely/shared';
import { adapterOf } from '../adapters.ts';
import { generic } from '../generic/adapter.ts';
import type { AtsAdapter } from '../engine/ats-adapter.ts';
import { findControls } from '../engine/find-controls.ts';
import { browserHost, type Host } from '../engine/host.ts';
import { planFill } from '../engine/plan-fill.ts';
import { nameControls } from '../questions/name-controls.ts';
import { applicant } from './applicant.ts';

export type Page = {
  document: Document;
  adapter: AtsAdapter;
  /** The element, which has to be there. */
  one: FindOne;
};

// The caller names the kind of element its selector finds, as `querySelector` has it.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type FindOne = <T extends HTMLElement = HTMLInputElement>(selector: string) => T;

/** A page in a frame of its own, as if it stood at this address; of an address no adapter knows, as on a site the person allowed. Its scripts do not run. */
export async function openPage(html: string, url: string): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '1000px', height: '3000px' });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument;
  const adapter = adapterOf(url) ?? generic;
  if (page === null) throw new Error('The page did not open.');
  return {
    document: page,
    adapter,
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
    one: <T extends HTMLElement = HTMLInputElement>(selector: string) => {
      const found = page.querySelector<T>(selector);
      if (found === null) throw new Error(`There is no ${selector}.`);
      return found;
    },
  };
}

/** What would be put into the page for the sample person. */
export function planFor({ document: page, adapter }: Page, profile: Profile = applicant()): FillPlan {
  return planFill({
    found: nameControls(findControls(page, adapter)),
    profile,
    answers: [],
    documents: { resume: { name: 'cv.pdf' }, coverLetter: { name: 'letter.pdf', text: 'Dear all' } },
    adapter,
    url: 'https://jobs.example.com/1',
    company: 'Tidewater',
    location: 'New York, NY',
  });
}

export const host: Host = browserHost({
  file: async () => ({ name: 'cv.pdf', mime: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7') }),
});
