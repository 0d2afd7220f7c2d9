import type { Profile } from '@sincerely/shared';
import type { Reading, TextLine } from '../text-line.ts';
import { email } from './read-mail.ts';

export const url =
  /(?:https?:\/\/)?(?:www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|io|dev|me|co|ai|app|edu|uk|de|fr|tech|site|example)(?:\/[\w./~%-]*)?(?![\w@])/iu;

/** Whether a text is the address of a page and nothing more, as an employer's stands in a head. */
export const isPageAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+(?:\s\(\S+\))?$|^[\w-]+(?:\.[\w-]+)+\/\S*$/iu.test(text);

const networks = [
  ['LinkedIn', 'linkedin.com'],
  ['GitHub', 'github.com'],
  ['GitLab', 'gitlab.com'],
  ['XING', 'xing.com'],
  ['ORCID', 'orcid.org'],
  ['Behance', 'behance.net'],
  ['Dribbble', 'dribbble.com'],
  ['Instagram', 'instagram.com'],
] as const;
const networkOf = (address: string) => networks.find(([, host]) => hostOf(address).endsWith(host))?.[0];
const hostOf = (address: string) => bare(address).split('/')[0] ?? '';
/** An address by which two are the same. */
const bare = (address: string) =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/\/$/u, '');

/** Profiles and the own page, as printed or as the links of the file lead to them. */
export function readLinks(lines: TextLine[], basics: Profile['basics'], read: Record<string, Reading>): void {
  const add = (address: string, line: TextLine) => {
    const full = /^https?:/iu.test(address) ? address : `https://${address}`;
    const network = networkOf(full);
    if (network && basics.profiles.some((known) => bare(known.url) === bare(full))) return;
    if (network) basics.profiles.push({ network, url: full });
    else basics.url ??= full;
    read[network ? `link:${basics.profiles.length - 1}` : 'link:own'] ??= { confidence: 0.85, line };
  };
  for (const line of lines.map(joinBrokenLink)) {
    const led = line.links?.filter((address) => !address.startsWith('mailto:')) ?? [];
    for (const address of printedOn(line)) add(wholeOf(address, led), line);
    for (const address of led) if (isOwn(address, line)) add(address, line);
  }
}

function printedOn({ text }: TextLine): string[] {
  return text
    .replaceAll(new RegExp(email, 'gu'), ' ')
    .split(/[\s|·•,]+/u)
    .flatMap((part) => url.exec(part)?.[0] ?? []);
}

/** What is printed only as far as its line goes, or without its path, leads to all of it. */
function wholeOf(address: string, led: string[]): string {
  return networkOf(address) === undefined ? address : (led.find((whole) => bare(whole).startsWith(bare(address))) ?? address);
}

/** A profile somewhere, or a page that the line names: others are of employers, maps and makers of templates. */
function isOwn(address: string, { text }: TextLine): boolean {
  const isProfile = networkOf(address) !== undefined && /^[^/]+\/.+/u.test(bare(address));
  return (
    isProfile || text.toLowerCase().includes(hostOf(address)) || /(?<!\p{L})(?:portfolio|website|homepage|site web)(?!\p{L})/iu.test(text)
  );
}

/** A narrow column breaks an address after a stroke. */
function joinBrokenLink(line: TextLine, at: number, lines: TextLine[]): TextLine {
  const rest = /^[\w./~%-]+(?=\s|$)/u.exec(lines[at + 1]?.text ?? '')?.[0];
  return rest !== undefined && /\.\w+\/[\w./~%-]*[-/]$/u.test(line.text) ? { ...line, text: line.text + rest } : line;
}
