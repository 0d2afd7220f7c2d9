import type { AtsAdapter } from './ats-adapter.ts';
import { addressOf } from './posting-address.ts';

/** Where to ask for the form's schema; undefined where the page carries it, or where nobody serves it. */
export function remoteSchemaUrl(document: Document, url: string, adapter: AtsAdapter): string | undefined {
  if (adapter.remoteSchema === undefined || (adapter.schema?.(document).size ?? 0) > 0) return undefined;
  return adapter.remoteSchema.url(url, addressOf(url, adapter));
}
