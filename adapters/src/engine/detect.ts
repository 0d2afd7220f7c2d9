import type { AtsAdapter } from './ats-adapter.ts';
import { firstOf } from './dom.ts';
import { formOf } from './find-controls.ts';

export type Detected = { adapter: AtsAdapter; kind: 'posting' | 'form' | 'both' };

/** Whether an address is one of an adapter's hosts. Without patterns to compile: this runs in every page of them. */
export function matchesUrl(adapter: AtsAdapter, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return adapter.matches.some((pattern) => isHost(hostname, pattern.split('/')[2] ?? ''));
}

function isHost(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

/** What a page of an ATS is, from what stands on it. */
export function detectWith(document: Document, url: string, adapter: AtsAdapter): Detected | null {
  if (!matchesUrl(adapter, url)) return null;
  const hasForm = formOf(document, adapter) !== null;
  const hasPosting = firstOf(document, adapter.posting.description ?? []) !== null;
  if (!hasForm && !hasPosting) return null;
  return { adapter, kind: hasForm ? (hasPosting ? 'both' : 'form') : 'posting' };
}
