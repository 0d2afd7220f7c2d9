import type { AtsAdapter } from './ats-adapter.ts';
import { isAt } from './posting-address.ts';
import { firstOf } from './dom.ts';
import { formOf } from './find-controls.ts';

export type Detected = { adapter: AtsAdapter; kind: 'posting' | 'form' | 'both' };

/** What a page of an ATS is, from what stands on it. */
export function detectWith(document: Document, url: string, adapter: AtsAdapter): Detected | null {
  if (!isAt(adapter, url)) return null;
  const hasForm = formOf(document, adapter) !== null;
  const hasPosting = firstOf(document, adapter.posting.description ?? []) !== null;
  if (!hasForm && !hasPosting) return null;
  return { adapter, kind: hasForm ? (hasPosting ? 'both' : 'form') : 'posting' };
}
