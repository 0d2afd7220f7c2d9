import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { countryName } from '../places/countries.ts';

const e164 = /^\+\d{7,15}$/u;

/** The stored number in the form a widget takes: with its country code, the country alone, or national beside a country menu. */
export function phoneFor(widget: string, stored: string | undefined): string | undefined {
  if (!stored) return undefined;
  const asStored = widget !== 'phone' && widget !== 'phone-country';
  if (asStored && e164.test(stored)) return stored;
  const number = parsePhoneNumberFromString(stored);
  if (number === undefined) return widget === 'phone-country' ? undefined : stored;
  if (widget === 'phone-country') return number.country === undefined ? undefined : countryName(number.country);
  return widget === 'phone' ? number.formatNational() : number.number;
}

/** The dial code a country menu shows beside the name, such as `+1`. */
export function dialCodeOf(stored: string): string | undefined {
  const number = parsePhoneNumberFromString(stored);
  return number === undefined ? undefined : `+${number.countryCallingCode}`;
}
