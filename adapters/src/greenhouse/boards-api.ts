import type { PostingAddress } from '../engine/posting-address.ts';

/**
 * Where the vendor's public API has the form's questions, for pages that do not carry them. The EU's boards are taken to be served by a host named the
 * same way; where there is none, the form is read without.
 */
export function boardsApiUrl(pageUrl: string, address: PostingAddress | null): string | undefined {
  if (address === null) return undefined;
  const host = new URL(pageUrl).hostname.includes('.eu.') ? 'boards-api.eu.greenhouse.io' : 'boards-api.greenhouse.io';
  return `https://${host}/v1/boards/${encodeURIComponent(address.board)}/jobs/${encodeURIComponent(address.postingId)}?questions=true`;
}
