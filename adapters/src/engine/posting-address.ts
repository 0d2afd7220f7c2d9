/** Which posting of which board, as the vendor names both. */
export type PostingAddress = { board: string; postingId: string };

/** An ATS by its addresses: match patterns of its hosts, and where the board's slug and the posting's id stand in any page's address. */
export type Site = { id: string; matches: string[]; address: RegExp[] };

/** Whether an address is one of a site's hosts. Without patterns to compile: this runs in every page of them. */
export function isAt({ matches }: Pick<Site, 'matches'>, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return matches.some((pattern) => isHost(hostname, pattern.split('/')[2] ?? ''));
}

function isHost(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

/** What the address of a page of an ATS says; null where it names no posting. */
export function addressOf(url: string, { address }: Pick<Site, 'address'>): PostingAddress | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  for (const pattern of address) {
    const { board, id } = pattern.exec(pathname + search)?.groups ?? {};
    if (board !== undefined && id !== undefined) return { board: decodeURIComponent(board), postingId: decodeURIComponent(id) };
  }
  return null;
}
