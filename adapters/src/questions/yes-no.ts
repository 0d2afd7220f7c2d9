import { normalize } from './normalize.ts';

/** Yes and no as options say them, in the languages of the labels. */
const yesWords = new Set(['yes', 'y', 'true', 'ja', 'jawohl', 'oui', 'si', 'sim']);
const noWords = new Set(['no', 'n', 'false', 'nein', 'non', 'nao', 'nee']);

/** What an option says as a whole: "Oui / Yes" is yes. */
export function yesNoOf(label: string): boolean | undefined {
  const words = normalize(label).split(' ');
  if (words.every((word) => yesWords.has(word))) return true;
  return words.every((word) => noWords.has(word)) ? false : undefined;
}

/** How an option begins: "Yes, I am …" says yes first. */
export function leadingYesNo(label: string): boolean | undefined {
  const [first = ''] = normalize(label).split(' ');
  if (yesWords.has(first) && first.length > 1) return true;
  return noWords.has(first) && first.length > 1 ? false : undefined;
}
