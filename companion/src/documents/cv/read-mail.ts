import { isTight, type TextLine } from '../text-line.ts';

export const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/** The first address of these lines: as its link has it, which is whole where a narrow column broke the print, else as printed. */
export function mailIn(lines: TextLine[]): { text: string; line: TextLine } | undefined {
  for (const [at, line] of lines.entries()) {
    const printed = wholeOf(email.exec(line.text)?.[0], line, lines[at + 1]);
    const linked = linkedOn(line);
    if (printed === undefined && linked === undefined) continue;
    const isBroken = printed !== undefined && linked?.toLowerCase().startsWith(printed.toLowerCase());
    return { text: inSmallLetters(printed === undefined || isBroken ? (linked ?? '') : printed), line };
  }
  return undefined;
}

/** A narrow column breaks off the last letters. */
function wholeOf(printed: string | undefined, line: TextLine, next: TextLine | undefined): string | undefined {
  const rest = /^[a-z]{1,3}$/iu.exec(next?.text ?? '')?.[0];
  const isBroken = printed !== undefined && line.text.endsWith(printed) && line.room !== undefined && line.room < 2;
  return isBroken && rest !== undefined && isTight(next as TextLine) ? `${printed}${rest}` : printed;
}

export function hasMail(line: TextLine): boolean {
  return email.test(line.text) || linkedOn(line) !== undefined;
}

function linkedOn({ links = [] }: TextLine): string | undefined {
  const address = links.find((link) => /^mailto:/iu.test(link))?.slice('mailto:'.length);
  return address === undefined ? undefined : email.exec(address.replaceAll('%40', '@'))?.[0];
}

/** Designs that print everything in capitals print addresses so. */
const inSmallLetters = (address: string) => (address === address.toUpperCase() ? address.toLowerCase() : address);
