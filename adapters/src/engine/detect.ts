import type { AtsAdapter } from './ats-adapter.ts';
import { firstOf } from './dom.ts';
import { formOf } from './find-controls.ts';

export type Detected = { adapter: AtsAdapter; kind: 'posting' | 'form' | 'both' };

/** Whether an address is one of an adapter's hosts. */
export function matchesUrl(adapter: AtsAdapter, url: string): boolean {
  return URL.canParse(url) && adapter.matches.some((pattern) => hostPattern(pattern).test(new URL(url).hostname));
}

function hostPattern(matchPattern: string): RegExp {
  const host = matchPattern.replace(/^https:\/\//u, '').replace(/\/.*$/u, '');
  return new RegExp(`^${host.replaceAll('.', String.raw`\.`).replace(/^\*\\\./u, String.raw`([^.]+\.)*`)}$`, 'u');
}

/** What a page of an ATS is, from what stands on it. */
export function detectWith(document: Document, url: string, adapter: AtsAdapter): Detected | null {
  if (!matchesUrl(adapter, url)) return null;
  const hasForm = formOf(document, adapter) !== null;
  const hasPosting = firstOf(document, adapter.posting.description ?? []) !== null;
  if (!hasForm && !hasPosting) return null;
  return { adapter, kind: hasForm ? (hasPosting ? 'both' : 'form') : 'posting' };
}
