import { spokenLocale } from './say.ts';

/** Writes dates as the spoken language does. Takes a date or epoch milliseconds. */
export function datesAs(options: Intl.DateTimeFormatOptions): (at: number | Date) => string {
  return byLocale((locale) => new Intl.DateTimeFormat(locale, options));
}

/** Writes numbers as the spoken language does. */
export function numbersAs(options: Intl.NumberFormatOptions = {}): (number: number) => string {
  return byLocale((locale) => new Intl.NumberFormat(locale, options));
}

/** Names of regions or languages by their codes; undefined, or the code, where there is none. */
export function namesOf(options: Intl.DisplayNamesOptions): (code: string) => string | undefined {
  return byLocale((locale) => {
    const names = new Intl.DisplayNames(locale, options);
    return { format: (code) => names.of(code) };
  });
}

/** One formatter for each language: making one costs more than using it. */
function byLocale<Value, Text>(make: (locale: string) => { format(value: Value): Text }): (value: Value) => Text {
  const made = new Map<string, { format(value: Value): Text }>();
  return (value) => {
    const locale = spokenLocale();
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format.format(value);
  };
}
