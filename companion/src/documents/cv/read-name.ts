import { headingOf } from './words/heading-words.ts';
import { roleWord } from './words/role-words.ts';
import { withoutMarks } from '../../profile/without-marks.ts';
import type { TextLine } from '../text-line.ts';

export type ReadName = { name: string; isSure: boolean; line: TextLine };

const particle = String.raw`(?:v\.|von|van|vom|zu|zur|de|del|della|di|da|dos|das|do|du|des|la|le|los|las|el|al|bin|ben|ter|ten|der|den|y|e|i|af|av|ní|nic|mac|ó|o['’])`;
const word = String.raw`(?:(?:\p{L}['’])?\p{Lu}[\p{L}\p{M}'’-]+\.?|\p{Lu}\.)`;
export const nameLike = new RegExp(String.raw`^${word}(?:\s+(?:${particle}\s+){0,3}${word}){1,4}$`, 'u');
const oneWord = new RegExp(String.raw`^(?:${particle}\s+){0,2}${word}(?:\s+${word})?$`, 'u');
const notName =
  /(?<!\p{L})(?:curriculum|vitae|resume|résumé|cv|lebenslauf|bewerbung|profile|street|road|avenue|lane|straße|strasse|weg|gasse|rue|calle|via|university|universität|page|seite|mobil|telefon|permis|führerschein|driving|carné|patente|e-?mail|gmbh|ltd|inc)(?!\p{L})/iu;
const label =
  /^(?:(?:vor- und (?:nach|zu)name|full name|name|nombre(?: y apellidos)?|nom(?: et prénom)?|nome(?:\s?(?:e|\/)\s?cognome)?|cognome e nome|apellidos y nombre|nombre y apellidos|nachname, vorname|informazioni personali|información personal)(?:\s*[:\t]\s*|\s+(?=\p{Lu})))/iu;
const onlyLabel =
  /^(?:name|nombre|nom|nome|cognome e nome|nome e cognome|nome \/ cognome|apellidos y nombre|nombre y apellidos|vor- und nachname)\s*:?$/iu;

/** "Bonaventura, Ludovica" */
function inOrder(text: string): string {
  const [, last, first] = /^([^,]+), ([^,]+)$/u.exec(text) ?? [];
  return last === undefined || titles.test(`, ${first}`) ? text : `${first} ${last}`;
}

/** Degrees and titles before and behind a name, which forms ask for apart from it. */
const titles =
  /^(?:(?:prof|dra?|dott|dipl|ing|mr|mrs|ms|mme|m|herr|frau)\.?(?:-ing\.?|ssa)?\s+|(?:rer|nat|med|iur|phil|h|c)\.\s*)+|(?:,?\s+(?:ph\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|mba|llm|md|rgn|rn|ceng|mimeche|cpa|cfa|pmp|acca|m\.?eng|b\.?eng)\.?)+$/iu;

/** The name at the head of a CV: behind its label, or the largest line that is written like one; a large one may take several lines. */
export function nameIn(lines: TextLine[], email: string | undefined): ReadName | undefined {
  const labelled = lines.flatMap((line, at) => {
    const text = onlyLabel.test(line.text) ? (lines[at + 1]?.text ?? '') : label.test(line.text) ? line.text.replace(label, '') : '';
    const name = bare(inOrder(text.split('\t')[0] ?? ''));
    return nameLike.test(name) ? [{ name, line }] : [];
  })[0];
  if (labelled) return { name: inNormalCase(labelled.name), isSure: true, line: labelled.line };
  const candidates = lines.slice(0, 14).flatMap((line, at) => candidateAt(lines, at, email).map((text) => ({ text, line })));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((a, b) => (a && rank(a) >= rank(b) ? a : b), undefined);
  if (best === undefined) return undefined;
  const name = inNormalCase(withPartApart(best, lines.slice(0, 14), email));
  return { name, isSure: best.line.size > 1.3 || best.line === lines[0], line: best.line };
}

/** "Anaëlle" in one cell and "Le Brigand" in another: a line as large that is a word of the address and not yet of the name is the rest of it. */
function withPartApart({ text, line }: { text: string; line: TextLine }, lines: TextLine[], email = ''): string {
  const plain = (words: string) => withoutMarks(words).replaceAll(/[^a-z]/gu, '');
  const words =
    email
      .split('@')[0]
      ?.toLowerCase()
      .split(/[._\d-]+/u) ?? [];
  const isOther = (word: string) => word.length > 2 && words.includes(word) && !plain(text).includes(word);
  const part = lines.find((one) => oneWord.test(one.text.trim()) && Math.abs(one.size - line.size) < 0.1 && isOther(plain(one.text)));
  if (part === undefined || !words.some((word) => word !== '' && plain(text).includes(word))) return text;
  return lines.indexOf(part) < lines.indexOf(line) ? `${part.text.trim()} ${text}` : `${text} ${part.text.trim()}`;
}

/** Larger before smaller; of the same size, what is no title before what is. */
function rank({ text, line }: { text: string; line: TextLine }): number {
  return line.size - (roleWord.test(text) ? 0.25 : 0);
}

function candidateAt(lines: TextLine[], at: number, email: string | undefined): string[] {
  const line = lines[at] as TextLine;
  const cells = line.text.split('\t').map((cell) => bare(cell.replace(/\s[|·•–—]\s.*$/u, '').replace(/,.*$/u, '')));
  const text = (line.size > 1.3 ? cells.find((cell) => nameLike.test(cell)) : undefined) ?? cells[0] ?? '';
  if (notName.test(text) || headingOf(text) !== undefined) return [];
  const larger = line.size > 1.3 ? withCapitals(text) : text;
  const broken = brokenName(line, lines[at + 1]);
  if (broken) return [broken];
  if (nameLike.test(larger)) return [larger];
  if (line.size < 1.3 && at > 0) return [];
  const apart = email === undefined ? undefined : partedBy(email, text);
  if (apart) return [apart];
  const rows = [larger];
  for (const next of lines.slice(at + 1, at + 4)) {
    const more = bare(next.text.split('\t')[0] ?? '');
    if (Math.abs(next.size - line.size) < 0.1 && oneWord.test(withCapitals(more)) && !notName.test(more)) rows.push(withCapitals(more));
  }
  const joined = rows.join(' ');
  return rows.length > 1 && nameLike.test(joined) ? [joined] : [];
}

/** "Anna Sample-" and "Lund" below it. */
function brokenName({ text, size }: TextLine, next: TextLine | undefined): string | undefined {
  const isOpen = next !== undefined && /\p{L}-$/u.test(text) && Math.abs(next.size - size) < 0.1 && oneWord.test(withCapitals(next.text));
  const whole = isOpen ? `${text}${next.text}` : '';
  return nameLike.test(whole) ? whole : undefined;
}

function bare(text: string): string {
  return text
    .replaceAll(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
    .replace(titles, '')
    .replace(titles, '')
    .replace(/\.$/u, '')
    .trim();
}

/** "giulia ferrantelli", as some designs have it. */
function withCapitals(text: string): string {
  return text === text.toLowerCase() ? text.replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : text;
}

/** A name whose gaps are lost, parted as its owner's address parts it: "AMARAOKAFOR", "amaraokafor", amara.okafor@… */
function partedBy(email: string, text: string): string | undefined {
  if (!/^(?:[\p{Lu}.-]{6,}|[\p{Ll}.-]{6,})$/u.test(text)) return undefined;
  const words =
    email
      .split('@')[0]
      ?.toLowerCase()
      .split(/[._\d-]+/u)
      .filter((part) => part.length > 2) ?? [];
  const plain = withoutMarks(text);
  if (plain.length !== text.length) return undefined;
  // Where a word of the address begins or ends in the name, one of the name does.
  const turns = words.flatMap((word) => {
    const at = plain.indexOf(word);
    return at < 0 ? [] : [at, at + word.length];
  });
  const inside = [...new Set(turns)].filter((at) => at > 1 && at < text.length - 1).toSorted((x, y) => x - y);
  return inside.length === 0 ? undefined : withCapitals([0, ...inside].map((at, index) => text.slice(at, inside[index])).join(' '));
}

/** Words all in capitals, as surnames often are. */
function inNormalCase(name: string): string {
  return name.replaceAll(/(?<![\p{L}'’])[\p{Lu}\p{M}'’-]{3,}(?!\p{L})/gu, (loud) =>
    new RegExp(`^${particle}$`, 'iu').test(loud)
      ? loud.toLowerCase()
      : loud.toLowerCase().replaceAll(/(?<![\p{L}’'])\p{L}|(?<=[’'-])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
}
