import type { AtsAdapter } from './ats-adapter.ts';

/** Which posting of which board, as the vendor names both. */
export type PostingAddress = { board: string; postingId: string };

/** What the address of a page of an ATS says; null where it names no posting. */
export function addressOf(url: string, adapter: AtsAdapter): PostingAddress | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  for (const pattern of adapter.address) {
    const { board, id } = pattern.exec(pathname + search)?.groups ?? {};
    if (board !== undefined && id !== undefined) return { board: decodeURIComponent(board), postingId: decodeURIComponent(id) };
  }
  return null;
}
