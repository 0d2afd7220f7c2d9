import { IntlMessageFormat, type FormatXMLElementFn } from 'intl-messageformat';
import type { SpokenLanguage } from '../appearance.ts';
import { toldAgain } from './told-again.ts';

/** English sentences and what they are in another language; both in ICU message syntax. */
export type Words = Readonly<Record<string, string>>;

type Values = Record<string, string | number | Date>;
type PartValues<Part> = Record<string, string | number | Date | Part | FormatXMLElementFn<Part>>;

let spoken: { language: SpokenLanguage; words: Words; told: Words } = { language: 'en', words: {}, told: {} };
const formats = new Map<string, IntlMessageFormat>();

/** From now on everything is said in this language. `words`: the interface's own sentences; `told`: those the companion and the adapters bring. */
export function speak(language: SpokenLanguage, words: Words, told: Words): void {
  spoken = { language, words, told };
  formats.clear();
}

/** For dates and numbers: English as it is written in Europe. */
export function spokenLocale(): string {
  return spoken.language === 'en' ? 'en-GB' : spoken.language;
}

/** One sentence of the interface; where its words are missing in the language, the English ones. */
export function say(text: string, values?: Values): string {
  return formatOf(text).format(values) as string;
}

/** A sentence with things in it that are not text, such as `Read <a>what was found</a>.` */
export function sayParts<Part>(text: string, values: PartValues<Part>): (string | Part)[] {
  const said = formatOf(text).format<Part>(values);
  return Array.isArray(said) ? said : [said];
}

/** A whole sentence, or several, that the companion or an adapter wrote in English. */
export function tell(text: string): string {
  return spoken.language === 'en' ? text : toldAgain(text, spoken.told);
}

function formatOf(text: string): IntlMessageFormat {
  const known = formats.get(text);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(spoken.words[text] ?? text, spokenLocale());
  formats.set(text, made);
  return made;
}
