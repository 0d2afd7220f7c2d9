import { advertisedAt } from '@sincerely/adapters/advertised';
import { CodedError, codeOf, type RouteOutput } from '@sincerely/shared';
import type { FetchAllowed } from '../fetching/fetch-allowed.ts';
import { postingAt, readAdvertised } from '../fetching/read-advertised.ts';
import type { Applications } from './applications.ts';

export type AddByAddress = (url: string, signal?: AbortSignal) => Promise<RouteOutput<'addPosting'>>;

/**
 * Adds a posting by the address of any of its pages. It is saved before the vendor is asked, so that what fails then loses nothing: the warning says
 * what. Throws `address-not-allowed` where the address is no posting that can be read.
 */
export function openAddByAddress(applications: Pick<Applications, 'savePosting'>, fetchAllowed: FetchAllowed): AddByAddress {
  return async (url, signal) => {
    const advertised = advertisedAt(url);
    if (advertised === undefined) throw new CodedError('address-not-allowed');
    const saved = applications.savePosting(postingAt(advertised));
    try {
      return applications.savePosting(await readAdvertised(advertised, fetchAllowed, signal));
    } catch (thrown) {
      const code = codeOf(thrown);
      return { ...saved, warning: { code, message: new CodedError(code).message } };
    }
  };
}
