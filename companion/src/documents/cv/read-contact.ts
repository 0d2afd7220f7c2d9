import { countryOf } from '@sincerely/adapters/places';
import type { Profile } from '@sincerely/shared';
import { withoutMarks } from '../../profile/without-marks.ts';
import { nameIn } from './read-name.ts';
import { isMobileLabel, phoneIn, written } from './read-phone.ts';
import { addressIn, placeIn } from './read-place.ts';
import type { Section } from './read-sections.ts';
import type { Reading, TextLine } from '../text-line.ts';

export type ReadContact = {
  basics: Profile['basics'];
  read: Record<string, Reading>;
};

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const url =
  /(?:https?:\/\/)?(?:www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|io|dev|me|co|ai|app|edu|uk|de|fr|tech|site|example)(?:\/[\w./~%-]*)?(?![\w@])/iu;
/** Name, e-mail, telephone, links and place, from the head of a CV and, where it has none, from a section of contacts. */
export function readContact(sections: Section[]): ReadContact {
  const head = sections.filter(({ name }) => name === 'head').flatMap((section) => section.lines);
  const everywhere = sections.flatMap((section) => section.lines);
  const told = [...head, ...sections.filter(({ name }) => name === 'links').flatMap((section) => section.lines)];
  const lines = told.some(({ text }) => email.test(text)) ? told : [...told, ...aroundMail(everywhere, told)];
  const read: ReadContact['read'] = {};
  const basics: Profile['basics'] = { name: '', profiles: [] };

  const mail = findIn(lines, email) ?? findIn(everywhere, email);
  if (mail) {
    basics.email = mail.text;
    read['basics:email'] = { confidence: 0.95, line: mail.line };
  }
  const named = nameIn(head.length > 0 ? lines : everywhere.slice(0, 8), basics.email);
  if (named) {
    basics.name = named.name;
    const doubt = named.isSure ? {} : { doubt: 'It stands neither first nor larger than the lines around it.' };
    read['basics:name'] = { confidence: named.isSure ? 0.9 : 0.5, line: named.line, ...doubt };
  }
  readPhone(lines, basics, read);
  readLinks(lines, basics, read);
  readPlace(lines, basics, read);
  return { basics, read };
}

/** Where neither head nor contacts have an address: the line of the one that has most of the name, and those beside it. */
function aroundMail(everywhere: TextLine[], head: TextLine[]): TextLine[] {
  const words = head.slice(0, 4).flatMap(({ text }) =>
    withoutMarks(text)
      .split(/[^a-z]+/u)
      .filter((word) => word.length > 3),
  );
  const mails = everywhere.filter(({ text }) => email.test(text));
  const own = mails.find(({ text }) => words.some((word) => withoutMarks(text).includes(word))) ?? mails[0];
  if (own === undefined) return [];
  const at = everywhere.indexOf(own);
  const beside = [1, -1, 2, -2, 3, -3].flatMap((step) => everywhere[at + step] ?? []);
  return [own, ...beside].filter((line) => !head.includes(line));
}

function findIn(lines: TextLine[], pattern: RegExp): { text: string; line: TextLine } | undefined {
  for (const line of lines) {
    const text = pattern.exec(line.text)?.[0];
    if (text !== undefined) return { text, line };
  }
  return undefined;
}

/** The first number, unless another is told to be a mobile's. A country that a line was broken after goes with its number. */
function readPhone(lines: TextLine[], basics: Profile['basics'], read: ReadContact['read']): void {
  const phones = lines.flatMap((line, at) => {
    const above = lines[at - 1]?.text ?? '';
    const country = /\(?\+\d{1,3}\)?$/u.exec(above)?.[0] ?? '';
    const phone = phoneIn(`${country} ${line.text.replaceAll(new RegExp(email, 'gu'), ' ')}`);
    return phone === undefined
      ? []
      : [{ phone, line, isMobile: isMobileLabel(line.text) || (/^\p{L}{3,12}$/u.test(above) && isMobileLabel(above)) }];
  });
  const chosen = phones.find(({ isMobile }) => isMobile) ?? phones[0];
  if (chosen === undefined) return;
  const isInternational = chosen.phone.startsWith('+');
  basics.phone = chosen.phone;
  const doubt = isInternational ? {} : { doubt: 'It has no country code, such as +1: forms ask for one.' };
  read['basics:phone'] = { confidence: isInternational ? 0.9 : 0.5, line: chosen.line, ...doubt };
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
        ['XING', 'xing.com'],
        ['ORCID', 'orcid.org'],
        ['Behance', 'behance.net'],
        ['Dribbble', 'dribbble.com'],
        ['Instagram', 'instagram.com'],
      ].find(([, host]) => full.includes(host as string))?.[0];
      if (network) basics.profiles.push({ network, url: full });
      else basics.url ??= full;
      read[network ? `link:${basics.profiles.length - 1}` : 'link:own'] ??= { confidence: 0.85, line };
    }
  }
}

/** "Sample, Anna" and "Anna Sample, PhD" read like a town and its state. */
function isNameAgain(text: string, name: string): boolean {
  const words = name.split(' ').filter((word) => word.length > 2);
  const plain = text.replaceAll(new RegExp(email, 'gu'), ' ').replaceAll(new RegExp(url, 'giu'), ' ').toLowerCase();
  return words.length > 1 && words.every((word) => plain.includes(word.toLowerCase())) && !/[\t|•·]/u.test(text) && !/@/u.test(text);
}

function readPlace(lines: TextLine[], basics: Profile['basics'], read: ReadContact['read']): void {
  for (const [at, line] of lines.entries()) {
    if (isNameAgain(line.text, basics.name)) continue;
    const next = lines[at + 1]?.text ?? '';
    const place = placeIn(line.text, [email, url, written]) ?? addressIn(/\d{5}$/u.test(line.text) ? `${line.text} ${next}` : line.text);
    if (place === undefined) continue;
    const below = countryOf(next.trim());
    basics.location = { ...place, ...(below !== undefined && place.countryCode === undefined ? { countryCode: below } : {}) };
    read['basics:location'] = { confidence: 0.7, line };
    return;
  }
}
