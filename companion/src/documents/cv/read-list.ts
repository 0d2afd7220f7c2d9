import { isBroken, isBullet, type TextLine, withoutBullet } from '../text-line.ts';

export type ListItem = { text: string; line: TextLine };

/** Dots, bars and stars that show how well somebody knows something. */
const level = /^[\s●○■□★☆◆◇▮▯•◦∙·]+$/u;
const longest = 60;

/** Items of a list written with commas, strokes, bullets or one per line; "Languages: Python, C" loses its label. Each is told once. */
export function listOf(lines: TextLine[]): ListItem[] {
  const items = joinBroken(lines).flatMap(({ text, line }) =>
    withoutBullet(text)
      .replace(/^[\p{L} &/()-]{2,40}?\s?[:»]\s*(?=\S)/u, '')
      .split(/\t|\s[/–—]\s|\s?[|·•»]\s?|[,;](?!\d)\s*(?![^(]*\))/u)
      .map((part) => ({ text: part.replaceAll(/^[\s.–-]+|[\s.–-]+$/gu, ''), line })),
  );
  const seen = new Set<string>();
  return items.filter(({ text }) => isItem(text) && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

function isItem(text: string): boolean {
  return text.length > 0 && text.length < longest && !level.test(text);
}

/** A list that goes on in the next line goes on in its last item too, unless a comma stands between. */
function joinBroken(lines: TextLine[]): ListItem[] {
  const joined: (ListItem & { last: TextLine })[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isList = before !== undefined && /[,;·|]\s?\S/u.test(before.text) && !before.text.includes('\t');
    if (before && isList && !isBullet(line.text) && !/^[\p{L} &/-]{2,40}:|\t/u.test(line.text) && isBroken(before.last, line) === true) {
      before.text =
        /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text) ? `${before.text}${line.text}` : `${before.text} ${line.text}`;
      before.last = line;
    } else joined.push({ text: line.text, line, last: line });
  }
  return joined.map(({ text, line }) => ({ text: text.replaceAll(/(?<=\p{L}-) (?=\p{Lu})/gu, ''), line }));
}
