import { normalize } from '../questions/normalize.ts';
import { countryOf } from './countries.ts';
import { stateCode } from './states.ts';

/** The one result that names the wanted city with its region and country, in whatever spelling the list has. */
export function matchPlace<T>(wanted: string, results: T[], textOf: (result: T) => string): T | undefined {
  const [city = '', ...rest] = partsOf(wanted);
  const fitting = results.filter((result) => {
    const [first = '', ...others] = partsOf(textOf(result));
    return first === city && others.every((part) => rest.includes(part)) && (others.length > 0 || rest.length === 0);
  });
  const longest = Math.max(0, ...fitting.map((result) => partsOf(textOf(result)).length));
  const best = fitting.filter((result) => partsOf(textOf(result)).length === longest);
  return best.length === 1 ? best[0] : undefined;
}

/** "San Francisco, CA, USA" and "San Francisco, California, United States" have the same parts. */
function partsOf(place: string): string[] {
  const [city = '', ...rest] = place
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return [normalize(city), ...rest.map((part) => stateCode(part) ?? countryOf(part) ?? normalize(part))];
}
