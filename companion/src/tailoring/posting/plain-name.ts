/** Words a name of a position or an employer may have; what is longer is named by how it begins. */
const mostWords = 12;

/**
 * A position or an employer as a sentence of ours can name it: one line without markup and addresses, and nothing that is a sentence of its
 * own. Cut where that begins; empty where nothing is left.
 */
export function plainName(text: string): string {
  const [line = ''] = text
    .replaceAll(hidden, '')
    .trim()
    .split(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  const name = line.slice(0, line.search(strange) >>> 0);
  return withinWords(name)
    .replace(/[\s,;:|/([–—-]+$/u, '')
    .trim();
}

const hidden = /[\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Markup, an address, a word that no name has, or the end of a sentence: `Sr.`, `St.` and `Corp.` end none. */
const strange = /[<>{}`]|!?\[[^\]]*\]\(|\]\(|\S*:\/\/|www\.|\S+@\S+\.\S|\S+\.[a-z]{2,}\/|\S{50,}|(?<=\p{L}{5}|\))\.\s|(?<=\s\S+)[!?]\s/iu;

function withinWords(name: string): string {
  const words = name.split(/\s+/u);
  if (words.length <= mostWords) return name;
  const parts = words
    .slice(0, mostWords)
    .join(' ')
    .split(/\s[–—|-]\s|[:;,(]\s?/u);
  return parts.length > 1 ? (parts[0] ?? '') : '';
}
