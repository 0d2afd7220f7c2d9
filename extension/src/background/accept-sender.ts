import { adapterOf } from '@sincerely/adapters';
import { CodedError } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import type { Sender } from '../messages.ts';
import { otherSite, siteOf } from '../site.ts';
import type { SeenPage } from '../state.ts';
import { allowedSites } from './sites.ts';

/** Popup, side panel and options live on the extension's own origin, in no web page and in no frame. */
export function isOurPage(sender: Sender): boolean {
  const own = browser.runtime.getURL('');
  if (sender.id !== browser.runtime.id || (sender.frameId ?? 0) !== 0) return false;
  return (sender.url ?? '').startsWith(own) && `${sender.origin ?? own.slice(0, -1)}/` === own;
}

/** A content script of ours in a page of a known ATS, or in the top frame of a site that is allowed at this moment. */
export function isWatchedPage(sender: Sender): boolean | Promise<boolean> {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !isOfItsAddress(sender)) return false;
  if (adapterOf(sender.url ?? '') !== undefined) return true;
  const site = siteOf(sender.url);
  return site !== undefined && sender.frameId === 0 && allowedSites().then((allowed) => allowed.includes(site));
}

/** A document that is sandboxed, or written by another one, has an address but not its origin. */
function isOfItsAddress({ url = '', origin }: Sender): boolean {
  return origin === undefined || (URL.canParse(url) && new URL(url).origin === origin);
}

/** A page speaks for its own site only: by the browser's word of where it is, it is what it says it is. */
export function checkSpeaksForItself(page: SeenPage, sender: Sender): void {
  const expected = adapterOf(sender.url ?? '')?.id ?? otherSite;
  const isOwn = page.adapter.id === expected && (page.posting === null || page.posting.ats === expected);
  const isHere = expected !== otherSite || (siteOf(page.url) === siteOf(sender.url) && isOwnBoard(page));
  if (!isOwn || !isHere) throw new CodedError('forbidden');
}

function isOwnBoard({ posting, url }: SeenPage): boolean {
  return posting === null || posting.board === new URL(url).hostname;
}
