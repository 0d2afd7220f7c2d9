import { styleOf } from './line-style.ts';
import { isBroken, isBullet, type TextLine, withoutBullet } from '../text-line.ts';

export type ListItem = { text: string; line: TextLine };

/** Dots, bars and stars that show how well somebody knows something. */
const level = /^[\s●○■□★☆◆◇▮▯•◦∙·]+$/u;
const levelWord =
  /^(?:excellent|very good|good|fair|beginner|novice|basic|elementary|intermediate|advanced|expert|proficient|master|experienced|anfänger|grundkenntnisse|fortgeschritten|gut|sehr gut|experte|bon|très bon|débutant|intermédiaire|avancé|maîtrise|básico|intermedio|avanzado|experto|excelente|(?:muy )?bueno|ottimo|buono|base|avanzato|esperto)$/iu;
const longest = 60;

/** Items of a list written with commas, strokes, bullets or one per line; "Languages: Python, C" loses its label. Each is told once. */
export function listOf(lines: TextLine[]): ListItem[] {
  const items = joinBroken(withoutGroups(lines).map(apartByGaps)).flatMap(({ text, line }) =>
    withoutBullet(text)
      .replace(/^[\p{L} &/()-]{2,40}?\s?[:»]\s*(?=\S)/u, '')
      .split(/\t|\s[/–—]\s|\s?[|·•»]\s?|[,;](?!\d)\s*(?![^(]*\))/u)
      .map((part) => ({ text: part.replaceAll(/^[\s.–-]+|[\s.–-]+$/gu, ''), line })),
  );
  const seen = new Set<string>();
  return items.filter(({ text }) => isItem(text) && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

function isItem(text: string): boolean {
  return text.length > 0 && text.length < longest && !level.test(text) && !levelWord.test(text);
}

/** Labels in boxes of their own stand hardly further apart than words do. */
function apartByGaps(line: TextLine): TextLine {
  const { text, stretches = [] } = line;
  const areLabels = stretches.length > 1 && !/[,;:|·•]/u.test(text) && stretches.every((one) => one.length < 40);
  return areLabels ? { ...line, text: stretches.join('\t') } : line;
}

/** Without the names of groups: lines of one style, each with its items below it in another. */
function withoutGroups(all: TextLine[]): TextLine[] {
  const lines = all.filter(({ text }) => !levelWord.test(text.trim()));
  const sets = [...Map.groupBy(lines, styleOf)].filter(
    ([style, set]) => set.length > 1 && set.length < lines.length && set.every((line) => isGroupName(line, style, lines)),
  );
  const names = new Set(sets.length === 1 ? sets[0]?.[1] : []);
  return lines.filter((line) => !names.has(line));
}

function isGroupName(line: TextLine, style: string, lines: TextLine[]): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next !== undefined && styleOf(next) !== style && !/[,;:|·•\t]/u.test(line.text) && line.text.length < 40;
}

/** A list that goes on in the next line goes on in its last item too, unless a comma stands between. */
function joinBroken(lines: TextLine[]): ListItem[] {
  const joined: Joined[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && !isBullet(line.text) && !/^[\p{L} &/-]{2,40}:|\t/u.test(line.text) && goesOn(before, line)) {
      before.text =
        /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text) ? `${before.text}${line.text}` : `${before.text} ${line.text}`;
      before.last = line;
    } else joined.push({ text: line.text, line, last: line });
  }
  return joined.map(({ text, line }) => ({ text: text.replaceAll(/(?<=\p{L}-) (?=\p{Lu})/gu, ''), line }));
}

type Joined = ListItem & { last: TextLine };

/** Broken where its next word would not have gone in, or set in the column of what stands behind a label: "EDV:⇥MS Office, SAP" and "R/3" below. */
function goesOn({ text, line, last }: Joined, next: TextLine): boolean {
  const [, list = text] = /^[^\t:]{2,40}:\t(.+)$/u.exec(text) ?? [];
  const isInColumn = list !== text && (next.indent ?? 0) > (line.indent ?? 0) + 3;
  return /[,;·|]\s?\S/u.test(list) && !list.includes('\t') && (isInColumn || isBroken(last, next) === true);
}
