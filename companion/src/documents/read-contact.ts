import type { Profile } from '@sincerely/shared';
import { placeIn } from './read-place.ts';
import type { Section } from './read-sections.ts';
import type { Reading, TextLine } from './text-line.ts';

export type ReadContact = {
  basics: Profile['basics'];
  read: Record<string, Reading>;
};

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const phone = /(?<![\d/.-])(?:\+\d{1,3}[\s().-]*)?(?:\(?\d{1,5}\)?[\s.-]?){2,6}\d{2,}(?![\d/])/u;
const url =
  /(?:https?:\/\/)?(?:www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|io|dev|me|co|ai|app|edu|uk|de|fr|tech|site|example)(?:\/[\w./~%-]*)?(?![\w@])/iu;
const nameLike = /^(?:(?:\p{Lu}[\p{L}'’.-]*)(?:\s+|$)){2,4}$/u;
const notName =
  /\b(?:curriculum|vitae|resume|résumé|cv|profile|engineer|developer|manager|designer|analyst|street|road|avenue|university|page)\b/iu;

/** Name, e-mail, telephone, links and place, from the head of a CV and, where it has none, from a section of contacts. */
export function readContact(sections: Section[]): ReadContact {
  const head = sections.filter(({ name }) => name === 'head').flatMap((section) => section.lines);
  const lines = [...head, ...sections.filter(({ name }) => name === 'links').flatMap(({ lines }) => lines)];
  const everywhere = sections.flatMap((section) => section.lines);
  const read: ReadContact['read'] = {};
  const basics: Profile['basics'] = { name: '', profiles: [] };

  const named = findName(head.length > 0 ? head : everywhere.slice(0, 8));
  if (named) {
    basics.name = named.name;
    const doubt = named.isSure ? {} : { doubt: 'It stands neither first nor larger than the lines around it.' };
    read['basics:name'] = { confidence: named.isSure ? 0.9 : 0.5, line: named.line, ...doubt };
  }
  const mail = findIn(lines, email) ?? findIn(everywhere, email);
  if (mail) {
    basics.email = mail.text;
    read['basics:email'] = { confidence: 0.95, line: mail.line };
  }
  const tel = findIn(lines, phone);
  if (tel && digits(tel.text).length >= 8 && digits(tel.text).length <= 15) {
    const international = tel.text.trim().startsWith('+');
    basics.phone = international ? `+${digits(tel.text)}` : tel.text.trim();
    const doubt = international ? {} : { doubt: 'It has no country code, such as +1: forms ask for one.' };
    read['basics:phone'] = { confidence: international ? 0.9 : 0.5, line: tel.line, ...doubt };
  }
  readLinks(lines, basics, read);
  readPlace(lines, basics, read);
  return { basics, read };
}

function findIn(lines: TextLine[], pattern: RegExp): { text: string; line: TextLine } | undefined {
  for (const line of lines) {
    const text = pattern.exec(line.text)?.[0];
    if (text !== undefined) return { text, line };
  }
  return undefined;
}

/** The largest line that is written like a name; else the first. */
function findName(lines: TextLine[]): { name: string; isSure: boolean; line: TextLine } | undefined {
  const candidates = lines.slice(0, 12).flatMap((line) => {
    const text = (line.text.split('\t')[0] ?? '').replace(/,.*$/u, '').trim();
    return nameLike.test(text) && !notName.test(text) ? [{ text, line }] : [];
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((a, b) => (a && a.line.size >= b.line.size ? a : b), undefined);
  if (best === undefined) return undefined;
  const name =
    best.text === best.text.toUpperCase()
      ? best.text.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
      : best.text;
  return { name, isSure: best.line.size > 1.3 || best.line === lines[0], line: best.line };
}

/** A narrow column breaks an address after a stroke. */
function joinBrokenLink(line: TextLine, at: number, lines: TextLine[]): TextLine {
  const rest = /^[\w./~%-]+(?=\s|$)/u.exec(lines[at + 1]?.text ?? '')?.[0];
  return rest !== undefined && /\.\w+\/[\w./~%-]*[-/]$/u.test(line.text) ? { ...line, text: line.text + rest } : line;
}

function readLinks(lines: TextLine[], basics: Profile['basics'], read: ReadContact['read']): void {
  for (const line of lines.map(joinBrokenLink)) {
    for (const part of line.text.replaceAll(new RegExp(email, 'gu'), ' ').split(/[\s|·•,]+/u)) {
      const found = url.exec(part)?.[0];
      if (found === undefined) continue;
      const full = /^https?:/iu.test(found) ? found : `https://${found}`;
      const network = [
        ['LinkedIn', 'linkedin.com'],
        ['GitHub', 'github.com'],
        ['GitLab', 'gitlab.com'],
      ].find(([, host]) => full.includes(host as string))?.[0];
      if (network) basics.profiles.push({ network, url: full });
      else basics.url ??= full;
      read[network ? `link:${basics.profiles.length - 1}` : 'link:own'] ??= { confidence: 0.85, line };
    }
  }
}

function readPlace(lines: TextLine[], basics: Profile['basics'], read: ReadContact['read']): void {
  for (const line of lines) {
    const place = placeIn(line.text, [email, url, phone]);
    if (place === undefined) continue;
    basics.location = place;
    read['basics:location'] = { confidence: 0.7, line };
    return;
  }
}

function digits(text: string): string {
  return text.replaceAll(/\D/gu, '');
}
