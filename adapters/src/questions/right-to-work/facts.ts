import type { Asks } from './reading.ts';

/** What holds in the countries asked about; absent where they differ or nothing is stored. */
export type Facts = { authorized?: boolean; sponsorship?: boolean };

/** The answer to what is asked; undefined where the facts do not say it, or one word cannot. */
export function truthOf(asks: Asks, { authorized, sponsorship }: Facts): boolean | undefined {
  if (asks === 'authorized') return authorized;
  if (asks === 'unauthorized') return authorized === undefined ? undefined : !authorized;
  if (asks === 'sponsorship') return sponsorship;
  if (asks === 'no sponsorship') return sponsorship === undefined ? undefined : !sponsorship;
  return asks === 'unaided' ? isUnaided(authorized, sponsorship) : undefined;
}

/** Allowed without a sponsor: only where both are stored so. */
function isUnaided(authorized: boolean | undefined, sponsorship: boolean | undefined): boolean | undefined {
  if (authorized === false || sponsorship === true) return false;
  return authorized === true && sponsorship === false ? true : undefined;
}
